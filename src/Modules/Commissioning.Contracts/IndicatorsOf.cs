using MediatR;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Kernel;

namespace ServiceMap.Commissioning.Contracts;

/// <summary>
/// The figures of need of these areas, and of every wider place that the source names, such as <c>E12000007</c> for London: by place,
/// indicator, period and source in ordinal order.
/// </summary>
/// <param name="Areas">The areas asked about.</param>
public sealed record IndicatorsOf(IReadOnlyCollection<AreaCode> Areas) : IRequest<IReadOnlyList<IndicatorSummary>>;

/// <param name="Area">The area, or the wider place.</param>
/// <param name="IsWider">Whether it is no area but a wider place, which is shown and never mapped.</param>
/// <param name="Name">What is counted, with its unit.</param>
/// <param name="Period">As the source gives it: a day, a month, a year, or two of them with a slash between; empty where it does not.</param>
/// <param name="Value">Null where not known.</param>
/// <param name="Source">Where the figure was read.</param>
public sealed record IndicatorSummary(AreaCode Area, bool IsWider, string Name, string Period, decimal? Value, Source Source);
