using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;

namespace ServiceMap.Gaps.Grids;

/// <summary>Tells the log, the traces and the metrics of every reading of the grid how long it took and how much there is.</summary>
internal sealed class GridReadings(TimeProvider clock, ILogger<GridReadings> log)
{
    /// <summary>Everything, or only what a change touched.</summary>
    public const string Whole = "whole";
    public const string Part = "part";

    private const string Name = "ServiceMap";
    private const string ExtentTag = "servicemap.grid.extent";

    private static readonly ActivitySource Traces = new(Name);
    private static readonly Meter Metrics = new(Name);
    private static readonly Histogram<double> Duration = Metrics.CreateHistogram<double>("servicemap.grid.read.duration", "s", "How long it takes to read the grid.");

    public async Task<Grid> Of(string extent, Func<Task<Grid>> read)
    {
        using Activity? trace = Traces.StartActivity("read grid")?.SetTag(ExtentTag, extent);
        long begun = clock.GetTimestamp();
        Grid grid = await read();
        TimeSpan took = clock.GetElapsedTime(begun);
        Duration.Record(took.TotalSeconds, new KeyValuePair<string, object?>(ExtentTag, extent));
        log.GridRead(extent, grid.Services.Count, grid.Cells.Sum(row => row.Length), grid.Version, took.TotalMilliseconds);
        return grid;
    }
}
