namespace ServiceMap.Host.Tests.Serving;

/// <summary>Data folders that hold the shipped data before a server starts: it is loaded once, and copied with its keys.</summary>
internal static class Prepared
{
    private static readonly Lazy<Task<IReadOnlyList<(string Name, byte[] Bytes)>>> Files = new(Load);

    public static async Task<Running> Copy()
    {
        Running running = new();
        foreach ((string name, byte[] bytes) in await Files.Value)
        {
            string path = Path.Combine(running.Data, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllBytesAsync(path, bytes);
        }

        return running;
    }

    private static async Task<IReadOnlyList<(string Name, byte[] Bytes)>> Load()
    {
        using Running first = new();
        await first.Lines("info");
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        IEnumerable<string> paths = Directory.EnumerateFiles(first.Data, "*", SearchOption.AllDirectories);
        return [.. paths.Select(path => (Path.GetRelativePath(first.Data, path), File.ReadAllBytes(path)))];
    }
}
