using ServiceMap.Boundaries.Contracts;

namespace ServiceMap.Commissioning.Blueprint;

/// <summary>A figure of need for an area and a period. A wider place than any area may be named: kept and shown, never mapped.</summary>
internal sealed record Indicator
{
    public required AreaCode Area { get; init; }

    public required string Name { get; init; }

    /// <summary>As the source gives it: a day, a month, a year, or two of them with a slash between.</summary>
    public required string Period { get; init; }

    public decimal? Value { get; init; }

    /// <summary>Empty where not recorded; part of what identifies the figure, like the address.</summary>
    public required string SourceTitle { get; init; }

    public required string SourceUrl { get; init; }
}
