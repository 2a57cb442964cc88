using ServiceMap.Boundaries.Contracts;
using ServiceMap.Gaps.Engine;
using ServiceMap.Gaps.Grids;
using ServiceMap.Gaps.Reports;
using ServiceMap.Gaps.Selections;
using ServiceMap.Providers.Contracts;

namespace ServiceMap.Gaps.Pages;

/// <summary>What the coverage map says in words.</summary>
internal static class CoverageTexts
{
    /// <summary>The picture as a sentence: how many areas are met, and which are unconfirmed or a gap.</summary>
    /// <param name="areas">The areas that are counted.</param>
    /// <param name="standard">What a cell must reach to be met.</param>
    /// <param name="day">The day that the cells are of.</param>
    /// <param name="today">The day on which somebody reads it.</param>
    public static string Sentence(IReadOnlyList<AreaCover> areas, Standard standard, DateOnly day, DateOnly today) =>
        $"{Lead(areas, standard, Words.Day(day), Had(day, today))} {Rest(areas)}".TrimEnd();

    /// <summary>The first half of the sentence: how many areas are met.</summary>
    /// <param name="areas">The areas that are counted.</param>
    /// <param name="standard">What a cell must reach to be met.</param>
    /// <param name="day">The day in words, or what stands for it.</param>
    /// <param name="had">The verb in the tense of the day.</param>
    public static string Lead(IReadOnlyList<AreaCover> areas, Standard standard, string day, string had)
    {
        string covered = $"On {day}, {Words.Number(areas.Count(area => area.Met > 0))} of the {Words.Number(areas.Count)} {Plural(areas.Select(area => area.Area))} {had} {Wanted(standard)} for";
        return areas[0].Cells is [GapCell cell]
            ? $"{covered} {cell.Need.Name.ToLowerInvariant()}."
            : $"{covered} at least one of the {Words.Number(areas[0].Cells.Count)} needs.";
    }

    /// <summary>The second half: which areas are not met; of several needs, how many cells are what.</summary>
    public static string Rest(IReadOnlyList<AreaCover> areas) => areas[0].Cells.Count == 1
        ? $"{Others(areas, Status.Unconfirmed)}{Others(areas, Status.Gap)}".TrimStart()
        : $"Of the {Words.Number(areas.Sum(area => area.Cells.Count))} cells, one for each {One(areas)} and need, {Words.Are(areas.Sum(area => area.Met), "met", "met")}, " +
            $"{Words.Are(areas.Sum(area => area.Unconfirmed), "unconfirmed", "unconfirmed")} and {Words.Are(areas.Sum(area => area.Gaps), "a gap", "gaps")}.";

    /// <summary>The picture in a few words, beside its day: "21 of 32 met".</summary>
    public static string Short(IReadOnlyList<AreaCover> areas) => areas[0].Cells.Count == 1
        ? $"{Words.Number(areas.Count(area => area.Met > 0))} of {Words.Number(areas.Count)} met"
        : $"{Words.Number(areas.Sum(area => area.Met))} of {Words.Number(areas.Sum(area => area.Cells.Count))} met";

    /// <summary>The verb in the tense of a day, for whoever reads it today.</summary>
    public static string Had(DateOnly day, DateOnly today) => day < today ? "had" : day == today ? "have" : "will have";

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

    /// <summary>A status as a word that begins a cell.</summary>
    public static string Name(Status status) => status.ToString();

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

    /// <summary>An area in a few words, for the map: its status, its levels, when they end and by what, and what they rest on.</summary>
    public static string Says(AreaCover area, bool isCounted)
    {
        string counted = isCounted ? "" : ", not counted among the boroughs";
        if (area.Cells is [GapCell cell])
        {
            return $"{Words.Of(cell.Status)}{counted}. Confirmed: {Level(cell.Level)}{Until(cell)}. Possible: {Level(cell.Possible)}.{Held(area, cell.Status)}";
        }

        string ends = area.FirstToEnd is { } first ? $" First to end: {first.Need.Name.ToLowerInvariant()}{Until(first)}." : "";
        return $"{Words.Number(area.Met)} of {Words.Number(area.Cells.Count)} needs met{counted}, {Words.Number(area.Unconfirmed)} unconfirmed, " +
            $"{Words.Count(area.Gaps, "gap", "gaps")}.{ends}{HeldByAll(area)}";
    }

    /// <summary>What ends next, from a day on.</summary>
    public static string EndsNext(FallDay next, IReadOnlyList<AreaCover> areas) => $"{Words.Day(next.LastDay)}: {InHowMany(next, areas)}.";

    /// <summary>How much falls after a day, and what ends it: "in 19 of the 32 boroughs, ended by funding".</summary>
    public static string InHowMany(FallDay fall, IReadOnlyList<AreaCover> areas)
    {
        string cells = areas[0].Cells.Count == 1 ? "" : $"{Words.Count(fall.Cells, "cell", "cells")} ";
        return $"{cells}in {Words.Number(fall.Areas)} of the {Words.Number(areas.Count)} {Plural(areas.Select(area => area.Area))}, ended by {Causes(fall.EndedBy)}";
    }

    /// <summary>That no cell meets the standard on a day, and when one last did, or first will. What is confirmed below it is not denied.</summary>
    public static string Nothing(IReadOnlyList<AreaCover> areas, DateOnly day, DateOnly? nearest)
    {
        bool anything = areas.Any(area => area.Cells.Any(cell => cell.Level > Levels.None));
        string nothing = anything ? "Nothing that is confirmed on this day meets the standard." : "Nothing is confirmed on this day.";
        return nearest switch
        {
            null => nothing,
            { } last when last < day => $"{nothing} The last day on which the standard was met is {Words.Day(last)}.",
            { } first => $"{nothing} The first day on which the standard is met is {Words.Day(first)}.",
        };
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

    private static string Until(GapCell cell) => cell.EndsOn is { } day ? $", until {day}, ended by {Causes(cell.EndedBy)}" : "";

    private const int NamedAtMost = 3;

    /// <summary>The services that the status rests on, by name and provider.</summary>
    private static string Held(AreaCover area, Status status)
    {
        if (area.HeldBy.Count == 0) return "";
        string names = string.Join(", ", area.HeldBy.Take(NamedAtMost).Select(Named));
        string more = area.HeldBy.Count > NamedAtMost ? $" and {Words.Number(area.HeldBy.Count - NamedAtMost)} more" : "";
        return $" {(status == Status.Met ? "Held up by" : "On record, confirmed by nobody:")} {names}{more}.";
    }

    private static string HeldByAll(AreaCover area) => area.HeldBy.Count == 0
        ? ""
        : $" Held up by {Words.Count(area.HeldBy.Count, "service", "services")}.";

    private static string Named(ServiceSummary service) =>
        Words.Provider(service.Provider) is { } provider ? $"{service.Entry.Name} ({provider})" : $"{service.Entry.Name} (provider not stated)";

    /// <summary>What a cell that is met has, in the tense of the day: "had a confirmed women-specific service".</summary>
    public static string Wanted(Standard standard, DateOnly day, DateOnly today) =>
        $"{Had(day, today)} {Wanted(standard)}";

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
