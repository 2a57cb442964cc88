using ServiceMap.Boundaries.Contracts;
using ServiceMap.Commissioning.Contracts;
using ServiceMap.Gaps.Engine;
using ServiceMap.Gaps.Grids;
using ServiceMap.Gaps.Selections;
using ServiceMap.Kernel;
using ServiceMap.Needs.Contracts;
using ServiceMap.Providers.Contracts;

namespace ServiceMap.Gaps.Reports;

/// <summary>The funding cliff: every fall of a level whose last day lies between two days, and what ended on that day.</summary>
internal static class FundingCliff
{
    public static Cliff Run(Grid grid, Selection selection, DateOnly from, DateOnly to)
    {
        List<CliffFall> falls = [];
        List<Fall> found = [];
        HashSet<int> lost = [];
        HashSet<int> ending = [];
        foreach (int area in selection.Areas)
        {
            foreach (int need in selection.Needs)
            {
                Cell cell = grid.Cell(area, need);
                found.Clear();
                Falls.Between(cell, selection.Keep, from.DayNumber, to.DayNumber, found);
                foreach (Fall fall in found) falls.Add(Describe(grid, selection, area, need, fall, lost));
                AddEnding(selection, cell.Stretches, from, to, ending);
            }
        }

        return new Cliff(
            [.. falls.OrderBy(fall => fall.LastDay.Day)],
            [.. ending.Except(lost).Select(place => grid.Agreements[place]).OrderBy(agreement => agreement.Ends?.Day).ThenBy(agreement => agreement.Code.Value, StringComparer.Ordinal)]);
    }

    /// <summary>The falls as rows.</summary>
    public static ReportTable AsTable(Cliff cliff) => new(
        ["last_day", "area_code", "need", "before", "after", "causes"],
        [
            .. cliff.Falls.Select(fall => new[]
            {
                Words.Iso(fall.LastDay.Day), fall.Area.Code.Value, fall.Need.Code.Value, Words.Number(fall.Before), Words.Number(fall.After),
                Words.Of(fall.Causes),
            }),
        ]);

    private static CliffFall Describe(Grid grid, Selection selection, int area, int need, Fall fall, HashSet<int> lost)
    {
        ReadOnlySpan<Stretch> stretches = grid.Cell(area, need).Stretches;
        Causes causes = Causes.None;
        List<Ended> ended = [];
        foreach (ref readonly Stretch stretch in stretches)
        {
            if (!Falls.EndsWith(stretch, stretches, selection.Keep, fall)) continue;
            causes |= stretch.EndedBy;
            bool byFunding = stretch.EndedBy == Causes.Funding;
            if (byFunding) lost.Add(stretch.Agreement);
            ended.Add(new Ended(grid.Services[stretch.Service]!, byFunding ? grid.Agreements[stretch.Agreement] : null, stretch.EndedBy));
        }

        return new CliffFall(
            EndAsRecorded.Of(grid, selection.Keep, stretches, fall), grid.Words.Areas[area], grid.Words.Needs[need], fall.Before, fall.After, causes, ended,
            fall.Before >= (byte)selection.Standard && fall.After < (byte)selection.Standard);
    }

    private static void AddEnding(Selection selection, ReadOnlySpan<Stretch> stretches, DateOnly from, DateOnly to, HashSet<int> ending)
    {
        foreach (ref readonly Stretch stretch in stretches)
        {
            // Only what was vouched for can have kept a level up until then.
            if (stretch.EndedBy != Causes.Funding || !stretch.IsConfirmed(stretch.ConfirmedTo) || !selection.Keep[stretch.Service]) continue;
            if (stretch.ConfirmedTo >= from.DayNumber && stretch.ConfirmedTo <= to.DayNumber) ending.Add(stretch.Agreement);
        }
    }
}

/// <param name="Falls">The falls: by last day, then area code, then need.</param>
/// <param name="WithoutLoss">The agreements that end between the two days while something else keeps every level up: by end, then code.</param>
internal sealed record Cliff(IReadOnlyList<CliffFall> Falls, IReadOnlyList<AgreementSummary> WithoutLoss)
{
    /// <summary>The pounds of the agreements whose end makes a level fall, each counted once.</summary>
    public Pounds PoundsEnding => Pounds.Of(Falls.SelectMany(fall => fall.Agreements));

    /// <summary>What some agreements take along: the falls that one of them ended, each with what ended of them alone, and those of them without loss.</summary>
    public Cliff Of(Func<AgreementSummary, bool> some) => new(
        [
            .. Falls.Select(fall => fall with { Ended = [.. fall.Ended.Where(ended => ended.Agreement is { } agreement && some(agreement))] })
                .Where(fall => fall.Ended.Count > 0),
        ],
        [.. WithoutLoss.Where(some)]);
}

/// <param name="LastDay">The day before the fall, in the precision of its source.</param>
/// <param name="Area">The area.</param>
/// <param name="Need">The need.</param>
/// <param name="Before">The level on the last day.</param>
/// <param name="After">The level on the next.</param>
/// <param name="Causes">What ended it.</param>
/// <param name="Ended">What ended on that day.</param>
/// <param name="LosesStandard">Whether the cell met the standard before and does not after.</param>
internal sealed record CliffFall(
    RecordedDay LastDay, AreaSummary Area, NeedSummary Need, byte Before, byte After, Causes Causes, IReadOnlyList<Ended> Ended, bool LosesStandard)
{
    public IEnumerable<AgreementSummary> Agreements => Ended.Select(ended => ended.Agreement).OfType<AgreementSummary>();

    public Pounds PoundsEnding => Pounds.Of(Agreements);

    /// <summary>What ended it, as one cause.</summary>
    public LossCause LossCause => Causes switch
    {
        Causes.Funding => LossCause.Funding,
        Causes.Service => LossCause.Service,
        Causes.Assurance => LossCause.Assurance,
        _ => LossCause.Several,
    };
}

/// <summary>A service whose confirmed days ended, and the agreement whose end it was; null where the service or its assurance ended by itself.</summary>
internal sealed record Ended(ServiceSummary Service, AgreementSummary? Agreement, Causes Cause);
