using ServiceMap.Boundaries.Contracts;
using ServiceMap.Gaps.Engine;
using ServiceMap.Gaps.Reports;
using ServiceMap.Gaps.Selections;

namespace ServiceMap.Gaps.Pages.Areas;

/// <summary>What the pages of an area say in words.</summary>
internal static class AreaTexts
{
    /// <summary>How many needs a sentence names.</summary>
    private const int MostNamed = 3;

    /// <summary>How an area stands: how many of its needs are met, and which are unconfirmed or a gap.</summary>
    public static string Sentence(AreaCover area, Standard standard, DateOnly day, DateOnly today) =>
        $"On {Words.Day(day)}, {area.Area.Name} {Has(day, today)} {CoverageTexts.Wanted(standard)} for {Words.Number(area.Met)} of the " +
        $"{Words.Count(area.Cells.Count, "need", "needs")}.{Others(area)}";

    /// <summary>How a cell stands, on whom it rests and until when.</summary>
    public static string Sentence(GapCell cell, Standard standard, DateOnly day, DateOnly today)
    {
        string on = $"On {Words.Day(day)}, {cell.Area.Name} {Has(day, today)}";
        string need = cell.Need.Name.ToLowerInvariant();
        return cell.Status switch
        {
            Status.Met => $"{on} {CoverageTexts.Wanted(standard)} for {need}: {CoverageTexts.Level(cell.Level)}.{RestsOn(cell)}{Until(cell)}",
            Status.Unconfirmed => $"{on} nothing confirmed that would do for {need}. On record it may be {CoverageTexts.Level(cell.Possible)}: somebody should ask.",
            _ => $"{on} nothing on record that would do for {need}.{Below(cell)}",
        };
    }

    private static string Has(DateOnly day, DateOnly today) => day < today ? "had" : day == today ? "has" : "will have";

    /// <summary>What is not met; named where it is little.</summary>
    private static string Others(AreaCover area)
    {
        string[] parts = [.. new[] { (Status.Unconfirmed, "is unconfirmed", "are unconfirmed"), (Status.Gap, "is a gap", "are gaps") }
            .Select(status => Others(area, status.Item1, status.Item2, status.Item3)).Where(part => part.Length > 0)];
        return parts.Length == 0 ? "" : $" {string.Join(" and ", parts)}.";
    }

    private static string Others(AreaCover area, Status status, string one, string many)
    {
        string[] names = [.. area.Cells.Where(cell => cell.Status == status).Select(cell => cell.Need.Name.ToLowerInvariant())];
        if (names.Length == 0) return "";
        string counted = $"{Words.Number(names.Length)} {(names.Length == 1 ? one : many)}";
        return names.Length <= MostNamed ? $"{counted} ({string.Join(", ", names)})" : counted;
    }

    private static string RestsOn(GapCell cell) => cell switch
    {
        { ProviderUnknown: true } => " Which provider it rests on is not stated.",
        { IsFragile: true } => " It rests on one provider alone.",
        _ => $" {Words.Number(cell.Providers)} providers hold it up.",
    };

    private static string Until(GapCell cell) =>
        cell.EndsOn is { } end ? $" It lasts until {end}, ended by {CoverageTexts.Causes(cell.EndedBy)}." : " No end of it is recorded.";

    private static string Below(GapCell cell) =>
        cell.Possible == Levels.None ? "" : $" What there is reaches {CoverageTexts.Level(cell.Possible)} at most.";
}
