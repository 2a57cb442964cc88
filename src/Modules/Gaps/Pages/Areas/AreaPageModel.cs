using Microsoft.AspNetCore.Mvc;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Design.Addresses;
using ServiceMap.Gaps.Selections;

namespace ServiceMap.Gaps.Pages.Areas;

/// <summary>A page of one area. Its code alone counts: an address that is written otherwise leads to the one that is right.</summary>
internal abstract class AreaPageModel(Views views) : CoveragePageModel(views)
{
    /// <summary>The place of the area in the vocabulary.</summary>
    public int Place { get; private set; }

    public AreaSummary Area => View.Vocabulary.Areas[Place];

    /// <summary>All needs of the area, whatever the address asks for beside it.</summary>
    public Selection Selection => View.Selection with { Areas = [Place], Needs = [.. Enumerable.Range(0, View.Vocabulary.Needs.Count)] };

    protected sealed override async Task<IActionResult?> Fill(CancellationToken stop)
    {
        if (AreaSlug.PlaceIn(View.Vocabulary.Areas, Text("slug")) is not { } place) return NotFound();
        Place = place;
        if (await Find(stop) is not { } right) return NotFound();
        return Request.Path.Value == right.Path ? null : LocalRedirectPermanent($"{Request.PathBase}{right.Path}{Request.QueryString}");
    }

    /// <summary>Works out what the page shows, and gives its right address; null where there is no such page.</summary>
    protected abstract Task<PageAddress?> Find(CancellationToken stop);

    protected string Text(string route) => (string?)RouteData.Values[route] ?? "";
}
