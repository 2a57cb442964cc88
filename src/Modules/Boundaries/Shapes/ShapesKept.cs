namespace ServiceMap.Boundaries.Shapes;

/// <summary>
/// Keeps the shapes that were used last, by the version that is made from their bytes: whoever asks with the version that he sees in
/// the database gets the shapes of that version, also inside a transaction that nobody else can see yet.
/// </summary>
internal sealed class ShapesKept : IDisposable
{
    private readonly SemaphoreSlim reading = new(1);
    private volatile ShapeSet? last;

    public void Keep(ShapeSet shapes) => last = shapes;

    public async Task<ShapeSet> Find(string version, Func<Task<ShapeSet>> read, CancellationToken stop)
    {
        if (last is { } kept && kept.Version == version) return kept;

        await reading.WaitAsync(stop);
        try
        {
            if (last is { } meanwhile && meanwhile.Version == version) return meanwhile;
            return last = await read();
        }
        finally
        {
            reading.Release();
        }
    }

    public void Dispose() => reading.Dispose();
}
