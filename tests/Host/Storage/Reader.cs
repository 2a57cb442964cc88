using System.Diagnostics;

namespace ServiceMap.Host.Tests.Storage;

/// <summary>Somebody who asks the same again and again while packs A and B are imported in turn, and must always be answered with one or the other.</summary>
internal sealed class Reader(string name, Func<Task<string>> read, string ofA, string ofB)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly HashSet<string> seen = [];

    public List<string> Faults { get; } = [];

    public TimeSpan LongestWait { get; private set; }

    public bool SawBoth => seen.Count == 2;

    public async Task ReadUntil(CancellationToken done)
    {
        while (!done.IsCancellationRequested)
        {
            long begun = Stopwatch.GetTimestamp();
            await Read();
            TimeSpan waited = Stopwatch.GetElapsedTime(begun);
            if (waited > LongestWait) LongestWait = waited;
            await Task.Delay(Pause, CancellationToken.None);
        }
    }

    private async Task Read()
    {
        try
        {
            string answer = await read();
            if (answer == ofA || answer == ofB) seen.Add(answer);
            else Faults.Add($"{name} is neither of A nor of B: {answer}");
        }
        catch (Exception broken) when (broken is HttpRequestException or InvalidOperationException)
        {
            Faults.Add($"{name} failed: {broken.Message}");
        }
    }
}
