using ServiceMap.Design;
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
        IEnumerable<(string Look, string Meaning)> looks = areas[0].Cells.Count == 1 ? OfOneNeed(standard) : OfNeeds();
        string plural = CoverageTexts.Plural(areas.Select(area => area.Area));
        IEnumerable<LegendLine> lines = looks.Select(look => new LegendLine(
            Looks.Of(look.Look), Looks.Of(look.Look).Name, Words.Count(areas.Count(area => area.Look == look.Look), plural.TrimEnd('s'), plural), look.Meaning));
        if (besides.Count == 0) return [.. lines];
        string names = string.Join(", ", besides.Select(area => area.Area.Name));
        return [.. lines, new LegendLine(Looks.Of("not-counted"), names, "", $"Shown, and not counted among the {Words.Number(areas.Count)} {plural}.")];
    }

    /// <summary>The legend of single cells, such as those of a rug.</summary>
    public static IReadOnlyList<LegendLine> Cells(IReadOnlyList<GapCell> cells, Standard standard) =>
    [
        .. OfOneNeed(standard).Select(look =>
            new LegendLine(Looks.Of(look.Look), Looks.Of(look.Look).Name, Words.Count(cells.Count(cell => cell.Look == look.Look), "cell", "cells"), look.Meaning)),
    ];

    /// <summary>Each level that meets the standard, and the two statuses of what does not.</summary>
    private static IEnumerable<(string Look, string Meaning)> OfOneNeed(Standard standard)
    {
        for (byte level = Levels.InBorough; level >= (byte)standard; level--) yield return ($"met-{Words.Number(level)}", CoverageTexts.Meaning(level));
        yield return ("unconfirmed", CoverageTexts.Meaning(Status.Unconfirmed));
        yield return ("gap", CoverageTexts.Meaning(Status.Gap));
    }

    private static IEnumerable<(string Look, string Meaning)> OfNeeds()
    {
        yield return ("some-4", "Every need that is asked for is met.");
        yield return ("some-3", "The number on an area says how many needs are met.");
        yield return ("some-2", "");
        yield return ("some-1", "");
        yield return ("unconfirmed", "None is met. There may be cover, but nobody has confirmed it: somebody should ask.");
        yield return ("gap", "None is met, and nothing is on record that would do.");
    }
}

/// <param name="Look">How it looks.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Count">How many areas have it, in words; empty where that is not counted.</param>
/// <param name="Meaning">What it means.</param>
internal sealed record LegendLine(Look Look, string Name, string Count, string Meaning);
