using ServiceMap.Boundaries.Contracts;
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

    /// <summary>The looks from most to none, with the words for how many cells they stand for.</summary>
    public IEnumerable<(string Look, string Name, int Count)> Legend => Needs == 1
        ? [("ask-3", "Could turn to met", CountOf("ask-3")), (AskedArea.None, "Nothing to turn", CountOf(AskedArea.None))]
        :
        [
            ("ask-3", $"{Words.Number((Needs * 2 / 3) + 1)} or more cells", CountOf("ask-3")),
            ("ask-2", $"{Words.Number((Needs / 3) + 1)} to {Words.Number(Needs * 2 / 3)} cells", CountOf("ask-2")),
            ("ask-1", $"1 to {Words.Number(Needs / 3)} cells", CountOf("ask-1")),
            (AskedArea.None, "Nothing to turn", CountOf(AskedArea.None)),
        ];

    private int CountOf(string look) => Areas.Count(area => area.Look == look);
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
