using ServiceMap.Boundaries.Contracts;
using ServiceMap.Commissioning.Contracts;
using ServiceMap.Needs.Contracts;

namespace ServiceMap.Gaps.Reports;

/// <summary>A last day of the cliff: what ended on it, and for each of that what fell.</summary>
internal sealed record CliffDay(DateOnly Day, IReadOnlyList<CliffEnding> Endings)
{
    public int CellsLost { get; } = Endings.Sum(ending => ending.CellsLost);

    public int OtherFalls { get; } = Endings.Sum(ending => ending.OtherFalls);

    public Pounds PoundsEnding => Pounds.Of(Endings.SelectMany(ending => ending.Agreements));

    /// <summary>The days of a cliff, the first one first; what ended most stands first in each.</summary>
    public static IReadOnlyList<CliffDay> Of(Cliff cliff) =>
    [
        .. cliff.Falls.GroupBy(fall => fall.LastDay.Day).Select(day => new CliffDay(day.Key, EndingsOf(day))),
    ];

    private static IReadOnlyList<CliffEnding> EndingsOf(IEnumerable<CliffFall> falls) =>
    [
        .. falls.GroupBy(Key, StringComparer.Ordinal).Select(same => new CliffEnding([.. same]))
            .OrderByDescending(ending => ending.CellsLost).ThenByDescending(ending => ending.Falls.Count),
    ];

    private static string Key(CliffFall fall) => string.Join(
        ' ', fall.Ended.Select(ended => ended.Agreement?.Code.Value ?? ended.Service.Entry.Code.Value).Distinct().Order(StringComparer.Ordinal));
}

/// <summary>Falls of one day that the same agreements and services ended.</summary>
internal sealed record CliffEnding(IReadOnlyList<CliffFall> Falls)
{
    public int CellsLost { get; } = Falls.Count(fall => fall.LosesStandard);

    public int OtherFalls => Falls.Count - CellsLost;

    public IReadOnlyList<AreaSummary> Areas => [.. Falls.Select(fall => fall.Area).Distinct()];

    public IReadOnlyList<NeedSummary> Needs => [.. Falls.Select(fall => fall.Need).Distinct()];

    public IEnumerable<AgreementSummary> Agreements => Falls[0].Agreements.DistinctBy(agreement => agreement.Code);

    /// <summary>What ended by itself and not with an agreement: services, and the assurance of services.</summary>
    public IEnumerable<Ended> ByThemselves => Falls[0].Ended.Where(ended => ended.Agreement is null).DistinctBy(ended => ended.Service.Entry.Code);

    public Pounds PoundsEnding => Pounds.Of(Agreements);
}
