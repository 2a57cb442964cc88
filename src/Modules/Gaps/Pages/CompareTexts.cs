using ServiceMap.Design;
using ServiceMap.Gaps.Reports;
using ServiceMap.Gaps.Selections;

namespace ServiceMap.Gaps.Pages;

/// <summary>What the comparison of two days says in words.</summary>
internal static class CompareTexts
{
    /// <summary>What was gained and what was lost, as a few sentences.</summary>
    /// <param name="areas">The areas that are counted.</param>
    /// <param name="standard">What a cell must reach to be met.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The second day.</param>
    public static string Sentence(IReadOnlyList<AreaChange> areas, Standard standard, DateOnly from, DateOnly to)
    {
        CellChange[] cells = [.. areas.SelectMany(area => area.Cells)];
        ChangeCount count = ChangeCount.Of(cells);
        string plural = CoverageTexts.Plural(areas.Select(area => area.Area));
        string what = areas[0].Cells is [CellChange only]
            ? $"{Words.Number(count.Gained)} of the {Words.Number(areas.Count)} {plural} gained {CoverageTexts.Wanted(standard)} for {only.After.Need.Name.ToLowerInvariant()}"
            : $"{Words.Number(count.Gained)} of the {Words.Number(cells.Length)} cells, one for each {plural.TrimEnd('s')} and need, gained {CoverageTexts.Wanted(standard)}";
        return $"Between {Words.Day(from)} and {Words.Day(to)}, {what}, {Words.Number(count.Lost)} lost it, {Words.Number(count.Changed)} changed otherwise " +
            $"and {Words.Number(count.Same)} stayed the same.{Silence(cells, from, to)}";
    }

    /// <summary>What became of an area, for the map.</summary>
    public static string Says(AreaChange area) => area.Cells is [CellChange cell]
        ? $"{Words.Of(cell.Change)}; {Short(cell.Before)} before, {Short(cell.After)} after"
        : $"{Words.Number(area.Count.Gained)} gained, {Words.Number(area.Count.Lost)} lost, {Words.Number(area.Count.Changed)} changed otherwise; " +
            $"{Words.Number(area.Before.Met)} of {Words.Number(area.Cells.Count)} needs met before, {Words.Number(area.After.Met)} after";

    /// <summary>A cell on one day: "met, level 2".</summary>
    public static string Short(GapCell cell) => $"{Words.Of(cell.Status)}, level {Words.Number(cell.Level)}";

    /// <summary>What it is that changed where a cell was neither gained nor lost: ", gap before, unconfirmed after".</summary>
    public static string Otherwise(CellChange cell) => cell.Before.Status != cell.After.Status
        ? $", {Words.Of(cell.Before.Status)} before, {Words.Of(cell.After.Status)} after"
        : cell.Before.Level != cell.After.Level
            ? $", level {Words.Number(cell.Before.Level)} before, {Words.Number(cell.After.Level)} after"
            : $", possible level {Words.Number(cell.Before.Possible)} before, {Words.Number(cell.After.Possible)} after";

    /// <summary>What became of a cell, behind its sign: "+ gained".</summary>
    public static string Signed(Change change) => $"{Sign(change)} {Words.Of(change)}";

    private static string Sign(Change change) => change switch
    {
        Change.Gained => "+",
        Change.Lost => "−",
        Change.Changed => "~",
        _ => "=",
    };

    /// <summary>What each look of the map of differences means, and how many areas have it.</summary>
    public static IReadOnlyList<LegendLine> Legend(IReadOnlyList<AreaChange> areas, DateOnly from, DateOnly to)
    {
        (Change Look, string Name, string Meaning)[] looks = areas[0].Cells.Count == 1
            ?
            [
                (Change.Gained, "+ Gained", $"Met on {Words.Day(to)}, and not on {Words.Day(from)}."),
                (Change.Lost, "− Lost", $"Met on {Words.Day(from)}, and not on {Words.Day(to)}."),
                (Change.Changed, "~ Changed", "Another level or status, neither gained nor lost."),
                (Change.Same, "= Same", "Level and status are what they were."),
            ]
            :
            [
                (Change.Gained, "+ More needs met", "The number says how many more were gained than lost."),
                (Change.Lost, "− Fewer needs met", "The number says how many more were lost than gained."),
                (Change.Changed, "± Changed", "As many gained as lost; ~ where only levels or what is unconfirmed changed."),
                (Change.Same, "= Same", "Every need stands as it did."),
            ];
        string plural = CoverageTexts.Plural(areas.Select(area => area.Area));
        return [.. looks.Select(one => new LegendLine(Looks.Of(Words.Of(one.Look)), one.Name, Words.Count(areas.Count(area => area.Look == one.Look), plural.TrimEnd('s'), plural), one.Meaning))];
    }

    /// <summary>Says where nothing at all was confirmed on a day, so that no loss is read out of silence.</summary>
    private static string Silence(CellChange[] cells, DateOnly from, DateOnly to)
    {
        bool before = cells.All(cell => cell.Before.Level == 0);
        bool after = cells.All(cell => cell.After.Level == 0);
        if (before && after) return " Nothing is confirmed on either day: somebody should ask.";
        if (!before && !after) return "";
        return $" Nothing is confirmed on {Words.Day(before ? from : to)}, which does not mean that there was nothing: somebody should ask.";
    }
}
