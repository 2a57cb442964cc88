using ServiceMap.Boundaries.Contracts;
using ServiceMap.Gaps.Engine;
using ServiceMap.Gaps.Grids;
using ServiceMap.Gaps.Reports;
using ServiceMap.Gaps.Selections;

namespace ServiceMap.Gaps.Pages;

/// <summary>What the coverage map says in words.</summary>
internal static class CoverageTexts
{
    /// <summary>The picture as a sentence: how many areas are met, and which are unconfirmed or a gap.</summary>
    /// <param name="areas">The areas that are counted.</param>
    /// <param name="standard">What a cell must reach to be met.</param>
    /// <param name="day">The day that the cells are of.</param>
    /// <param name="today">The day on which somebody reads it.</param>
    public static string Sentence(IReadOnlyList<AreaCover> areas, Standard standard, DateOnly day, DateOnly today)
    {
        string wanted = $"{Wanted(standard, day, today)} for";
        string of = $"{Words.Number(areas.Count)} {Plural(areas.Select(area => area.Area))}";
        if (areas[0].Cells is [GapCell cell])
        {
            return $"On {Words.Day(day)}, {Words.Number(areas.Count(area => area.Met > 0))} of the {of} {wanted} {cell.Need.Name.ToLowerInvariant()}.{Others(areas, Status.Unconfirmed)}{Others(areas, Status.Gap)}";
        }

        int needs = areas[0].Cells.Count;
        int all = areas.Sum(area => area.Cells.Count);
        return $"On {Words.Day(day)}, {Words.Number(areas.Count(area => area.Met > 0))} of the {of} {wanted} at least one of the {Words.Number(needs)} needs. " +
            $"Of the {Words.Number(all)} cells, one for each {One(areas)} and need, {Words.Number(areas.Sum(area => area.Met))} are met, " +
            $"{Words.Number(areas.Sum(area => area.Unconfirmed))} are unconfirmed and {Words.Number(areas.Sum(area => area.Gaps))} are gaps.";
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

    /// <summary>The filters beside need and day in words: "standard women-specific", "for girls (under 18)".</summary>
    public static string Filters(Asked asked, Standard standard, Vocabulary words) => $"Standard: {Words.Standard(standard)}.{Narrowing(asked, words)}";

    /// <summary>What a status means where it is not met.</summary>
    public static string Meaning(Status status) => status == Status.Unconfirmed
        ? "There may be, but nobody has confirmed it: somebody should ask."
        : "Nothing is on record that would do.";

    /// <summary>What a level means where somebody vouches for it.</summary>
    public static string Meaning(byte level) => level switch
    {
        Levels.InBorough => "A confirmed women-specific service has a site there.",
        Levels.ReachIn => "A confirmed women-specific service reaches in from elsewhere.",
        Levels.Generic => "Only confirmed services that are not women-specific.",
        _ => "No confirmed service.",
    };

    /// <summary>An area in a few words, for the map.</summary>
    public static string Says(AreaCover area, bool isCounted)
    {
        string counted = isCounted ? "" : ", not counted among the boroughs";
        if (area.Cells is [GapCell cell])
        {
            return $"{Words.Of(cell.Status)}{counted}; {Level(cell.Level)} confirmed, {Level(cell.Possible)} possible{Until(cell, "")}";
        }

        string ends = area.FirstToEnd is { } first ? Until(first, $"{first.Need.Name.ToLowerInvariant()} ") : "";
        return $"{Words.Number(area.Met)} of {Words.Number(area.Cells.Count)} needs met{counted}; {Words.Number(area.Unconfirmed)} unconfirmed, " +
            $"{Words.Number(area.Gaps)} {(area.Gaps == 1 ? "gap" : "gaps")}{ends}";
    }

    public static string Level(byte level) => $"level {Words.Number(level)}, {Words.LevelName(level)}";

    public static string Causes(Causes causes) => Words.Of(causes).Replace(";", " and ", StringComparison.Ordinal);

    public static string Providers(GapCell cell)
    {
        if (cell.ProviderUnknown) return "1, not stated which";
        return cell.IsFragile ? "1 (fragile)" : Words.Number(cell.Providers);
    }

    /// <summary>"boroughs", or "areas" where others are among them.</summary>
    public static string Plural(IEnumerable<AreaSummary> areas) => areas.All(area => area.Kind == AreaKind.Borough) ? "boroughs" : "areas";

    private static string One(IReadOnlyList<AreaCover> areas) => Plural(areas.Select(area => area.Area)).TrimEnd('s');

    private static string Until(GapCell cell, string what) =>
        cell.EndsOn is { } day ? $"; {what}until {day}, ended by {Causes(cell.EndedBy)}" : "";

    /// <summary>What a cell that is met has, in the tense of the day: "had a confirmed women-specific service".</summary>
    public static string Wanted(Standard standard, DateOnly day, DateOnly today) =>
        $"{(day < today ? "had" : day == today ? "have" : "will have")} {Wanted(standard)}";

    /// <summary>What a cell that is met has: "a confirmed women-specific service".</summary>
    public static string Wanted(Standard standard) => standard switch
    {
        Standard.Any => "a confirmed service of any kind",
        Standard.InBorough => "a confirmed women-specific service with a site of its own there",
        _ => "a confirmed women-specific service",
    };

    private static string Others(IReadOnlyList<AreaCover> areas, Status status)
    {
        string[] names = [.. areas.Where(area => area.Cells[0].Status == status).Select(area => area.Area.Name)];
        string word = status == Status.Gap ? (names.Length == 1 ? "is a gap" : "are gaps") : (names.Length == 1 ? "is unconfirmed" : "are unconfirmed");
        if (names.Length == 0) return "";
        return names.Length == areas.Count ? $" All {Words.Number(names.Length)} {word}." : $" {Words.Number(names.Length)} {word}: {string.Join(", ", names)}.";
    }
}
