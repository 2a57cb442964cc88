using ServiceMap.Gaps.Grids;
using ServiceMap.Gaps.Selections;

namespace ServiceMap.Gaps.Reports;

/// <summary>What ends in the two years from a day; where nothing does, what lapsed in the two years before it.</summary>
/// <param name="Cliff">The falls between the two days.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="HaveLapsed">Whether they lie before the day.</param>
internal sealed record AreaEndings(Cliff Cliff, DateOnly From, DateOnly To, bool HaveLapsed)
{
    private const int Months = 24;

    /// <summary>The falls, one group a last day.</summary>
    public IEnumerable<IGrouping<DateOnly, CliffFall>> ByDay => Cliff.Falls.GroupBy(fall => fall.LastDay.Day);

    public static AreaEndings Run(Grid grid, Selection selection, DateOnly day)
    {
        AreaEndings ahead = Between(grid, selection, day, day.AddMonths(Months).AddDays(-1), haveLapsed: false);
        return ahead.Cliff.Falls.Count > 0 ? ahead : Between(grid, selection, day.AddMonths(-Months), day.AddDays(-1), haveLapsed: true);
    }

    private static AreaEndings Between(Grid grid, Selection selection, DateOnly from, DateOnly to, bool haveLapsed) =>
        new(FundingCliff.Run(grid, selection, from, to), from, to, haveLapsed);
}
