using ServiceMap.Boundaries.Contracts;
using ServiceMap.Design;
using ServiceMap.Gaps.Reports;
using ServiceMap.Needs.Contracts;

namespace ServiceMap.Gaps.Pages;

/// <summary>How many unconfirmed cells of each area some services could turn to met, however many of them could.</summary>
/// <param name="Areas">The areas in the order of the keyboard.</param>
/// <param name="Needs">How many needs are asked about: the most cells that an area can have.</param>
internal sealed record AskMap(IReadOnlyList<AskedArea> Areas, int Needs)
{
    public static AskMap Of(IReadOnlyList<Question> questions, IReadOnlyList<AreaSummary> areas, int needs)
    {
        ILookup<AreaSummary, NeedSummary> turning = questions.SelectMany(question => question.Turns).Distinct().ToLookup(cell => cell.Area, cell => cell.Need);
        return new AskMap([.. areas.Select(area => new AskedArea(area, [.. turning[area]], needs))], needs);
    }

    /// <summary>The looks from most to none, and how many areas have each.</summary>
    public IReadOnlyList<LegendLine> Legend =>
    [
        .. Names.Select(look => new LegendLine(
            Looks.Of(look.Slug), look.Name, Words.Count(Areas.Count(area => area.Look == look.Slug), "area", "areas"), look.Slug == AskedArea.None ? "Nothing unconfirmed is on record for it." : "")),
    ];

    private IEnumerable<(string Slug, string Name)> Names => Needs == 1
        ? [("ask-3", "Could turn to met"), (AskedArea.None, "Nothing to turn")]
        :
        [
            ("ask-3", $"{Words.Number((Needs * 2 / 3) + 1)} or more cells"),
            ("ask-2", Between((Needs / 3) + 1, Needs * 2 / 3)),
            .. Needs < 3 ? ((string, string)[])[] : [("ask-1", Between(1, Needs / 3))],
            (AskedArea.None, "Nothing to turn"),
        ];

    private static string Between(int least, int most) => least == most ? Words.Count(most, "cell", "cells") : $"{Words.Number(least)} to {Words.Number(most)} cells";
}

/// <param name="Area">The area.</param>
/// <param name="Turning">The needs of its cells that could be turned.</param>
/// <param name="Of">How many needs are asked about.</param>
internal sealed record AskedArea(AreaSummary Area, IReadOnlyList<NeedSummary> Turning, int Of)
{
    public const string None = "ask-0";

    public int Cells => Turning.Count;

    public string NeedNames => string.Join(", ", Turning.Select(need => need.Name));

    /// <summary>More than two thirds of the needs, more than one, or fewer.</summary>
    public string Look => Cells == 0 ? None : Cells * 3 > Of * 2 ? "ask-3" : Cells * 3 > Of ? "ask-2" : "ask-1";
}
