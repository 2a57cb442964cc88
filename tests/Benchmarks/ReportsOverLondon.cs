using BenchmarkDotNet.Attributes;
using ServiceMap.Gaps.Grids;
using ServiceMap.Gaps.Reports;
using ServiceMap.Gaps.Selections;

namespace ServiceMap.Benchmarks;

/// <summary>Every report over the 33 × 16 cells of London, from a grid that is in memory.</summary>
[MemoryDiagnoser]
public class ReportsOverLondon
{
    private static readonly DateOnly Day = new(2021, 8, 1);
    private static readonly DateOnly From = new(2018, 4, 1);
    private static readonly DateOnly To = new(2026, 12, 31);

    private ShippedData data = null!;
    private Grid grid = null!;
    private Selection everything = null!;

    [GlobalSetup]
    public async Task Load()
    {
        data = await ShippedData.Load();
        grid = await data.Grids.Get(CancellationToken.None);
        everything = ShippedData.Everything(grid);
    }

    [GlobalCleanup]
    public async Task Leave() => await data.DisposeAsync();

    [Benchmark]
    public object ReadTheFilters() => ShippedData.Everything(grid);

    [Benchmark]
    public object Matrix() => GapMatrix.Run(grid, everything, Day);

    [Benchmark]
    public object Timelines() => CellTimelines.Run(grid, everything, From, To);

    [Benchmark]
    public object Cliff() => FundingCliff.Run(grid, everything, From, To);

    [Benchmark]
    public object Ask() => WhomToAsk.Run(grid, everything, Day);

    [Benchmark]
    public int WhyOfEveryCell()
    {
        int holds = 0;
        foreach (int area in everything.Areas)
        {
            foreach (int need in everything.Needs) holds += WhyCell.Run(grid, everything, area, need, Day).Active.Count;
        }

        return holds;
    }
}
