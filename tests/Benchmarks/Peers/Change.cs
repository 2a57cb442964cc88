using ServiceMap.Gaps.Grids;
using ServiceMap.Providers.Contracts;

namespace ServiceMap.Benchmarks.Peers;

/// <summary>What it costs that one service changes, in countries that have ever more of everything else.</summary>
internal sealed class Change : ISection
{
    private const int Iterations = 7;
    private const int Changes = 200;
    private const int PerCell = 190;

    public string Name => "change";

    public string Title => "One service changes";

    public Task<Markdown> Measure(Ground ground)
    {
        List<(string[] Row, Measured Measured)> sizes = [];
        int fewest = ground.Small ? MadeUpStretches.Areas / 10 : MadeUpStretches.Areas;
        for (int areas = fewest; areas <= 8 * fewest; areas *= 2)
        {
            (Grid grid, ServiceSummary[] changed) = MadeUpCountry.Make(areas, PerCell, Changes);
            Measured measured = Measured.Run([new Contestant("change", () => All(grid, changed))], Iterations)[0];
            sizes.Add((Row(grid, measured), measured));
        }

        return Task.FromResult(Text(sizes));
    }

    /// <summary>Makes a grid for each change, as an edit does, one after another from the same.</summary>
    private static Answer All(Grid grid, ServiceSummary[] changed)
    {
        long versions = 0;
        foreach (ServiceSummary service in changed)
        {
            Draft draft = new(grid);
            draft.Take([service.Entry.Code], [service], []);
            versions += draft.Finish(grid.Version + 1).Version;
        }

        return new Answer(changed.Length, versions);
    }

    private static string[] Row(Grid grid, Measured measured) =>
    [
        Markdown.Whole(grid.Words.Areas.Count), Markdown.Whole(grid.Services.Count),
        Markdown.Whole(grid.Cells.Sum(row => row.Sum(cell => (long)cell.Stretches.Length))),
        Markdown.Time(measured.Median / Changes), Markdown.Bytes(measured.Allocated / Changes),
    ];

    private static Markdown Text(List<(string[] Row, Measured Measured)> sizes)
    {
        Markdown text = new();
        text.Say($"""
            A service in {MadeUpCountry.CellsOfService} cells changes its areas, needs and days; the next grid is made from the last. Each country has twice the areas of
            the one before it, and about {PerCell} stretches to a cell like it. What a change costs goes by its cells.
            """);
        text.Table(
            ["areas", "services", "stretches", "one change", "managed memory"],
            sizes.Select(size => size.Row));
        text.Say($"From the smallest to the largest: {Markdown.Times(sizes[^1].Measured.Median / sizes[0].Measured.Median)}.");
        return text;
    }
}
