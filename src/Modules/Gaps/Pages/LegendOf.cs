using ServiceMap.Gaps.Engine;
using ServiceMap.Gaps.Reports;
using ServiceMap.Gaps.Selections;

namespace ServiceMap.Gaps.Pages;

/// <summary>The legend of a coverage map: what each look means, and how many areas have it.</summary>
internal static class LegendOf
{
    /// <param name="areas">The areas that are counted.</param>
    /// <param name="besides">The areas that are shown beside them.</param>
    /// <param name="standard">What a cell must reach to be met.</param>
    public static IReadOnlyList<LegendLine> Run(IReadOnlyList<AreaCover> areas, IReadOnlyList<AreaCover> besides, Standard standard)
    {
        IEnumerable<(string Look, string Name, string Meaning)> looks = areas[0].Cells.Count == 1 ? OfOneNeed(standard) : OfNeeds();
        string plural = CoverageTexts.Plural(areas.Select(area => area.Area));
        IEnumerable<LegendLine> lines = looks.Select(look =>
            new LegendLine(look.Look, look.Name, $"{Words.Number(areas.Count(area => area.Look == look.Look))} {plural}", look.Meaning));
        if (besides.Count == 0) return [.. lines];
        string names = string.Join(", ", besides.Select(area => area.Area.Name));
        return [.. lines, new LegendLine("not-counted", names, "", $"Shown, and not counted among the {Words.Number(areas.Count)} {plural}.")];
    }

    /// <summary>Each level that meets the standard, and the two statuses of what does not.</summary>
    private static IEnumerable<(string Look, string Name, string Meaning)> OfOneNeed(Standard standard)
    {
        for (byte level = Levels.InBorough; level >= (byte)standard; level--)
        {
            yield return ($"met-{level}", $"Met, {Words.LevelName(level)}", CoverageTexts.Meaning(level));
        }

        yield return ("unconfirmed", "Unconfirmed", CoverageTexts.Meaning(Status.Unconfirmed));
        yield return ("gap", "Gap", CoverageTexts.Meaning(Status.Gap));
    }

    private static IEnumerable<(string Look, string Name, string Meaning)> OfNeeds()
    {
        yield return ("some-4", "All needs met", "Every need that is asked for is met.");
        yield return ("some-3", "Two thirds or more", "The number on the area says how many needs are met.");
        yield return ("some-2", "A third or more", "");
        yield return ("some-1", "Fewer than a third", "");
        yield return ("unconfirmed", "None met, some unconfirmed", CoverageTexts.Meaning(Status.Unconfirmed));
        yield return ("gap", "None met, none on record", "Nothing is on record that would do.");
    }
}

/// <param name="Look">The slug of the look.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Count">How many areas have it, in words; empty where that is not counted.</param>
/// <param name="Meaning">What it means.</param>
internal sealed record LegendLine(string Look, string Name, string Count, string Meaning);
