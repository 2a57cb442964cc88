using ServiceMap.Boundaries.Contracts;
using ServiceMap.Design;
using ServiceMap.Design.Addresses;
using ServiceMap.Design.Maps;
using ServiceMap.Gaps.Pictures;

namespace ServiceMap.Gaps.Pages;

/// <summary>A map of the areas, which says what the table of the page says too.</summary>
/// <param name="Name">What it shows.</param>
/// <param name="Areas">The areas in the order of the keyboard.</param>
/// <param name="Paths">Their shapes.</param>
/// <param name="Attribution">What must be said of the shapes.</param>
internal sealed record AreaMap(string Name, IReadOnlyList<AreaOnMap> Areas, AreaPaths Paths, string Attribution)
{
    /// <summary>The id of the table that says the same.</summary>
    public string Table { get; init; } = "coverage";

    /// <summary>The same as a picture to take away.</summary>
    public IDrawing Drawing => new MapDrawing(
        Paths, [.. Areas.Select(one => new MapDrawing.Shown(one.Area.Code.Value, one.Area.Name, Looks.Of(one.Look), one.Label))]);

    /// <summary>Whether it stays the picture that it is: small, without anything to move or zoom.</summary>
    public bool IsStill { get; init; }

    /// <summary>Whether its shapes stand on the page already, since several maps there have the same.</summary>
    public bool SharesShapes { get; init; }

    /// <summary>The address of the tiles under the live map, with <c>{z}</c>, <c>{x}</c> and <c>{y}</c> in it; null for none.</summary>
    public string? Tiles { get; init; }
}

/// <summary>An area of a map: how it looks, what it says, and the page that it leads to.</summary>
/// <param name="Area">The area.</param>
/// <param name="Look">The slug of its look; <c>not-counted</c> for the city where only the boroughs are counted.</param>
/// <param name="Label">A letter or number on it; may be empty.</param>
/// <param name="Says">What there is to know of it, after its name.</param>
/// <param name="Link">The page that it leads to.</param>
internal sealed record AreaOnMap(AreaSummary Area, string Look, string Label, string Says, PageAddress Link);
