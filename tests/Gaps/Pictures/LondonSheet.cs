using ServiceMap.Boundaries.Contracts;
using ServiceMap.Design;
using ServiceMap.Design.Maps;
using ServiceMap.Gaps.Engine;
using ServiceMap.Gaps.Grids;
using ServiceMap.Gaps.Pages;
using ServiceMap.Gaps.Pictures;
using ServiceMap.Gaps.Reports;
using ServiceMap.Gaps.Selections;
using ServiceMap.Tests;

namespace ServiceMap.Gaps.Tests.Pictures;

/// <summary>The map of one need on a day, of the shipped data, as a sheet.</summary>
internal static class LondonSheet
{
    public static async Task<Sheet> Of(string need, DateOnly day)
    {
        await using TestProgram program = await TestProgram.StartShipped();
        Grid grid = await program.Get<CurrentGrid>().Get(TestContext.Current.CancellationToken);
        ShapesAnswer shapes = await program.Ask(new AreaShapes(CurrentPaths.Tolerance));
        AreaPaths paths = AreaPaths.Of(shapes.Version, shapes.GeoJson);
        Selection all = ReadSelection.Run(new Asked { Needs = [need], AreaSet = "all" }, grid, []);
        IReadOnlyList<GapCell> cells = GapMatrix.Run(grid, all, day);
        IReadOnlyList<GapCell> counted = [.. cells.Where(cell => cell.Area.Kind == AreaKind.Borough)];
        return new Sheet
        {
            Title = cells[0].Need.Name,
            Subtitle = $"{Words.Day(day)}, standard women-specific, London’s 32 boroughs",
            Says = CoverageTexts.Sentence(AreaCover.Of(counted), all.Standard, day, new DateOnly(2026, 11, 23)),
            Drawing = new MapDrawing(paths, [.. cells.Select(cell => new MapDrawing.Shown(cell.Area.Code.Value, cell.Area.Name, LookOf(cell), ""))]),
            Legend = [.. Entries(counted), new Sheet.LegendEntry(Looks.Of("not-counted"), "City of London", "Shown, and not counted among the 32 boroughs.")],
            Attribution = "Contains National Statistics data © Crown copyright and database right 2015. Contains Ordnance Survey data © Crown copyright and database right 2015.",
            Sources = "Provision: 66 services, 32 projects and 54 funding agreements from public pages, compiled on 22 November 2026.",
        };
    }

    private static IEnumerable<Sheet.LegendEntry> Entries(IReadOnlyList<GapCell> cells) =>
        Looks.OfOneNeed.Where(look => look.Slug is not ("not-counted" or "met-1")).Select(look =>
            new Sheet.LegendEntry(look, look.Name, $"{cells.Count(cell => LookOf(cell) == look)} boroughs. {CoverageTexts.Meaning(StatusOf(look))}"));

    private static Status StatusOf(Look look) => look.Letter switch
    {
        "M" => Status.Met,
        "U" => Status.Unconfirmed,
        _ => Status.Gap,
    };

    private static Look LookOf(GapCell cell) => cell.Area.Kind == AreaKind.City ? Looks.Of("not-counted") : Looks.Of(cell.Look);
}
