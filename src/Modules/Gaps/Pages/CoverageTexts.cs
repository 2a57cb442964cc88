using System.Globalization;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Gaps.Engine;
using ServiceMap.Gaps.Grids;
using ServiceMap.Gaps.Reports;
using ServiceMap.Gaps.Selections;

namespace ServiceMap.Gaps.Pages;

/// <summary>What the coverage map says in words.</summary>
internal static class CoverageTexts
{
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>The picture as a sentence: how many areas are met, and which are unconfirmed or a gap.</summary>
    /// <param name="cells">The cells that are counted, all of one need.</param>
    /// <param name="standard">What a cell must reach to be met.</param>
    /// <param name="day">The day that the cells are of.</param>
    /// <param name="today">The day on which somebody reads it.</param>
    public static string Sentence(IReadOnlyList<GapCell> cells, Standard standard, DateOnly day, DateOnly today)
    {
        string verb = day < today ? "had" : day == today ? "have" : "will have";
        string met = Number(cells.Count(cell => cell.Status == Status.Met));
        string areas = Plural(cells);
        string need = cells[0].Need.Name.ToLowerInvariant();
        return $"On {Day(day)}, {met} of the {Number(cells.Count)} {areas} {verb} {Wanted(standard)} for {need}.{Others(cells, Status.Unconfirmed)}{Others(cells, Status.Gap)}";
    }

    /// <summary>Which services the filters leave, as a sentence behind the first; empty where they leave all.</summary>
    public static string Narrowing(Asked asked, Vocabulary words)
    {
        List<string> parts = [];
        if (words.Cohorts.FirstOrDefault(cohort => cohort.Code.Value == asked.Cohort) is { } cohort) parts.Add($"specialises in {cohort.Name}");
        if (words.Stages.FirstOrDefault(stage => stage.Code.Value == asked.Stage) is { } stage) parts.Add($"serves the stage {stage.Name} or any");
        string[] kinds = [.. words.Kinds.Where(kind => asked.Kinds.Contains(kind.Slug)).Select(kind => kind.Name)];
        if (kinds.Length > 0) parts.Add($"is of the kind {string.Join(" or ", kinds)}");
        return parts.Count == 0 ? "" : $" This counts only what {string.Join(" and ", parts)}.";
    }

    /// <summary>What a status means for the standard.</summary>
    public static string Meaning(Status status, Standard standard) => status switch
    {
        Status.Met => $"There is {Wanted(standard).Replace("confirmed ", "", StringComparison.Ordinal)}, and somebody vouches for it.",
        Status.Unconfirmed => "There may be, but nobody has confirmed it: somebody should ask.",
        _ => "Nothing is on record that would do.",
    };

    /// <summary>An area in a few words, for the map.</summary>
    public static string Says(GapCell cell, bool isCounted)
    {
        string counted = isCounted ? "" : ", not counted among the boroughs";
        string ends = cell.EndsOn is { } day ? $"; until {day}, ended by {Causes(cell.EndedBy)}" : "";
        return $"{Words.Of(cell.Status)}{counted}; {Level(cell.Level)} confirmed, {Level(cell.Possible)} possible{ends}";
    }

    public static string Level(byte level) => $"level {Number(level)}, {Words.LevelName(level)}";

    public static string Causes(Causes causes) => Words.Of(causes).Replace(";", " and ", StringComparison.Ordinal);

    public static string Providers(GapCell cell)
    {
        if (cell.ProviderUnknown) return "1, not stated which";
        return cell.IsFragile ? "1 (fragile)" : Number(cell.Providers);
    }

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Plural(IReadOnlyList<GapCell> cells) => cells.All(cell => cell.Area.Kind == AreaKind.Borough) ? "boroughs" : "areas";

    private static string Wanted(Standard standard) => standard switch
    {
        Standard.Any => "a confirmed service of any kind",
        Standard.InBorough => "a confirmed women-specific service with a site of its own there",
        _ => "a confirmed women-specific service",
    };

    private static string Others(IReadOnlyList<GapCell> cells, Status status)
    {
        string[] names = [.. cells.Where(cell => cell.Status == status).Select(cell => cell.Area.Name)];
        string word = status == Status.Gap ? (names.Length == 1 ? "is a gap" : "are gaps") : (names.Length == 1 ? "is unconfirmed" : "are unconfirmed");
        if (names.Length == 0) return "";
        return names.Length == cells.Count ? $" All {Number(names.Length)} {word}." : $" {Number(names.Length)} {word}: {string.Join(", ", names)}.";
    }
}
