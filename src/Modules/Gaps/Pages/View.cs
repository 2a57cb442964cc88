using ServiceMap.Boundaries.Contracts;
using ServiceMap.Design.Addresses;
using ServiceMap.Design.Maps;
using ServiceMap.Gaps.Engine;
using ServiceMap.Gaps.Grids;
using ServiceMap.Gaps.Pictures;
using ServiceMap.Gaps.Reports;
using ServiceMap.Gaps.Selections;
using ServiceMap.Needs.Contracts;

namespace ServiceMap.Gaps.Pages;

/// <summary>What a page was asked, read against the grid and the shapes of one moment.</summary>
internal sealed record View
{
    public required ReadAddress Address { get; init; }

    public required Grid Grid { get; init; }

    public required AreaPaths Paths { get; init; }

    /// <summary>What must be said of the shapes wherever a map is shown.</summary>
    public required string Attribution { get; init; }

    /// <summary>The address of the tiles under live maps; null where the operator has not set any.</summary>
    public string? Tiles { get; init; }

    public required DateOnly Today { get; init; }

    public required DateOnly Day { get; init; }

    /// <summary>The filters as text, to be shown again.</summary>
    public required Asked Asked { get; init; }

    public required Selection Selection { get; init; }

    public Vocabulary Vocabulary => Grid.Words;

    /// <summary>The one need that was asked for; null for any.</summary>
    public NeedSummary? Need => Selection.Needs is [int place] ? Vocabulary.Needs[place] : null;

    /// <summary>The areas that are shown and not counted: the city, where only the boroughs are asked for.</summary>
    public Selection Uncounted => Selection with { Areas = [.. Enumerable.Range(0, Vocabulary.Areas.Count).Except(Selection.Areas)] };

    /// <summary>This page as it was asked.</summary>
    public PageAddress Here => Address.Here;

    /// <summary>Another page, asked the same.</summary>
    public PageAddress To(string path) => Here.To(path, ReadFilters.Fields);

    /// <summary>The page of an area, or of one of its needs, asked the same.</summary>
    public PageAddress ToArea(AreaSummary area, NeedSummary? need = null) =>
        To(need is null ? $"/areas/{AreaSlug.Of(area)}" : $"/areas/{AreaSlug.Of(area)}/{need.Code}").Without("need");

    /// <summary>The filters beside need and day in words, for pictures and prints.</summary>
    public string Filters => CoverageTexts.Filters(Asked, Selection.Standard, Vocabulary);
}
