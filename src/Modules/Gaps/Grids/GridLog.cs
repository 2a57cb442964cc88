using Microsoft.Extensions.Logging;

namespace ServiceMap.Gaps.Grids;

/// <summary>What is written to the log about the grid: events 2000 to 2099.</summary>
internal static partial class GridLog
{
    [LoggerMessage(2000, LogLevel.Information, "The grid was read {Extent}: {Services} services, {Cells} cells, version {Version}, in {Milliseconds:0} ms")]
    public static partial void GridRead(this ILogger log, string extent, int services, int cells, long version, double milliseconds);
}
