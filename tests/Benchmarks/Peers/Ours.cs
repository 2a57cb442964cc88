using ServiceMap.Gaps.Engine;
using ServiceMap.Gaps.Selections;

namespace ServiceMap.Benchmarks.Peers;

/// <summary>The engine over the cells of a country, on as many threads as the peers get or on fewer.</summary>
internal sealed class Ours(Cell[] cells, int threads)
{
    public const int Threads = 2;

    /// <summary>Cells as the grid keeps them: what there is to sort is sorted here.</summary>
    public static Cell[] Cells(Stretch[][] stretches) => Array.ConvertAll(stretches, one => new Cell(one));

    /// <summary>How many runs of days, and how many days, fall below the women-specific standard.</summary>
    public Answer GapTotals() => OverCells(cell =>
    {
        GapCount count = GapCount.Of(cells[cell], Keep.Everything, (byte)Standard.WomenSpecific, MadeUpStretches.First, MadeUpStretches.Last);
        return new Answer(count.Runs, count.Days);
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

    private Sweep Timeline(int cell) => new(cells[cell], Keep.Everything, MadeUpStretches.First, MadeUpStretches.Last);

    private Answer OverCells(Func<int, Answer> one)
    {
        Lock adding = new();
        Answer total = default;
        Parallel.For(
            0, MadeUpStretches.Areas, new ParallelOptions { MaxDegreeOfParallelism = threads },
            () => default(Answer),
            (area, _, sum) => sum + OfArea(area),
            sum =>
            {
                lock (adding) total += sum;
            });
        return total;

        Answer OfArea(int area)
        {
            Answer sum = default;
            for (int cell = area * MadeUpStretches.Needs; cell < (area + 1) * MadeUpStretches.Needs; cell++) sum += one(cell);
            return sum;
        }
    }
}
