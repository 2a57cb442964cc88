using ServiceMap.Gaps.Engine;
using ServiceMap.Gaps.Selections;

namespace ServiceMap.Benchmarks.Peers;

/// <summary>The engine over many cells at once, on as many threads as the peers get.</summary>
internal sealed class Ours(Stretch[][] cells, int threads)
{
    public const int Threads = 2;

    private readonly bool[] keep = Enumerable.Repeat(true, cells.Sum(cell => cell.Length)).ToArray();

    /// <summary>How many runs of days, and how many days, fall below the women-specific standard.</summary>
    public Answer GapTotals() => OverCells(cell =>
    {
        Answer total = default;
        bool open = false;
        foreach (Run run in Timeline(cell))
        {
            bool gap = run.Level < (byte)Standard.WomenSpecific;
            if (gap) total += new Answer(open ? 0 : 1, run.To - run.From + 1);
            open = gap;
        }

        return total;
    });

    /// <summary>How many runs the whole timeline has, and a sum over them.</summary>
    public Answer TimelineCheck() => OverCells(cell =>
    {
        Answer total = default;
        foreach (Run run in Timeline(cell)) total += CellRun.Of(cell, run).Check;
        return total;
    });

    /// <summary>The whole timeline, cell by cell.</summary>
    public IEnumerable<CellRun> Runs() => Enumerable.Range(0, cells.Length).SelectMany(cell =>
    {
        List<CellRun> runs = [];
        foreach (Run run in Timeline(cell)) runs.Add(CellRun.Of(cell, run));
        return runs;
    });

    private Sweep Timeline(int cell) => new(cells[cell], keep, MadeUpStretches.First, MadeUpStretches.Last);

    private Answer OverCells(Func<int, Answer> one)
    {
        Lock adding = new();
        Answer total = default;
        Parallel.For(
            0, cells.Length, new ParallelOptions { MaxDegreeOfParallelism = threads },
            () => default(Answer),
            (cell, _, sum) => sum + one(cell),
            sum =>
            {
                lock (adding) total += sum;
            });
        return total;
    }
}
