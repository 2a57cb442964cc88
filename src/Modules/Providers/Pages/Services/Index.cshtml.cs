using System.Globalization;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Design.Addresses;
using ServiceMap.Design.Maps;
using ServiceMap.Kernel;
using ServiceMap.Providers.Listings;

namespace ServiceMap.Providers.Pages.Services;

/// <summary>Find a service: by words, by facets, and by how far it is.</summary>
[AllowAnonymous]
internal sealed class IndexModel(CurrentListings listings, AreaPictures pictures, IMediator ask) : DirectoryPageModel
{
    private const int PerPage = 20;
    private const int LongestWords = 200;

    private static readonly Dictionary<string, Sort> Sorts = new() { ["relevance"] = Sort.Relevance, ["name"] = Sort.Name, ["distance"] = Sort.Distance };

    public override string PageTitle => "Find a service";

    /// <summary>The words as they were typed.</summary>
    public string Words { get; private set; } = "";

    /// <summary>The postcode that distances count from; null without one.</summary>
    public Postcode? From { get; private set; }

    /// <summary>The area that the postcode lies in; null where it lies in none, or there is none.</summary>
    public AreaSummary? AreaOfPostcode { get; private set; }

    public Asked Asked { get; private set; } = new();

    public Found Found { get; private set; } = null!;

    public Pages Pages { get; private set; } = null!;

    public ResultsMap Map { get; private set; } = null!;

    /// <summary>The listings of this page, by their places.</summary>
    public IEnumerable<int> Here => Found.Places.Skip(Pages.Skipped).Take(PerPage);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        All = await listings.Get(stop);
        Running = await listings.RunningToday(All, stop);
        _ = Picks;
        Words = Address.Text("q") is { } words ? words[..Math.Min(words.Length, LongestWords)] : "";
        LonLat? point = await Locate(stop);
        Asked = new Asked
        {
            Words = Words,
            Chosen = Chosen(point),
            From = point,
            AreaOfPostcode = AreaOfPostcode?.Code,
            Sort = SortFrom(point),
        };
        Func<IActionResult> answer = Address.Word<Func<IActionResult>>("format", new Dictionary<string, Func<IActionResult>> { ["html"] = Page, ["geojson"] = Points }, Page);
        Found = SearchListings.Run(All, Running, Asked);
        Pages = Pages.Of(Found.Places.Count, PerPage, Address);
        Map = await ResultsMap.Of(All, Found.Places, pictures, Address.Here.Without("page"), stop);
        TellMistakes();
        return ModelState.IsValid ? answer() : Page();
    }

    /// <summary>What a person reads of the number found.</summary>
    public string Says => Found.Places.Count switch
    {
        0 => "Nothing found",
        1 => "1 service",
        _ => string.Create(CultureInfo.InvariantCulture, $"{Found.Places.Count:N0} services"),
    };

    /// <summary>The orders that there are for this question.</summary>
    public IEnumerable<(Sort Sort, string Slug, string Name)> Orders =>
        Sorts.Where(sort => sort.Value != Sort.Distance || Asked.From is not null)
            .Select(sort => (sort.Value, sort.Key, sort.Value == Sort.Relevance && Words.Length == 0 ? "confirmed first" : sort.Key));

    public IEnumerable<SelectListItem> Steps => new Distances([], default).Within.Values.Select(value =>
        new SelectListItem(value.Slug == "unknown" ? value.Name : $"Within {value.Name}", value.Slug, value.Slug == Address.Text("within")));

    /// <summary>What is chosen, each with this page without it.</summary>
    public IReadOnlyList<Chip> Chips =>
    [
        .. Words.Length > 0 ? [new Chip($"“{Words}”", Without("q"))] : Array.Empty<Chip>(),
        .. From is { } from ? [new Chip($"Near {from}", Without("postcode"))] : Array.Empty<Chip>(),
        .. from counts in Found.Facets
           from value in counts.Facet.Values
           where Address.Texts(counts.Facet.Slug).Contains(value.Slug)
           select new Chip(counts.Facet.Slug == "within" && value.Slug != "unknown" ? $"Within {value.Name}" : value.Name, Address.Here.Without("page").Without(counts.Facet.Slug, value.Slug)),
    ];

    /// <param name="Words">What is chosen.</param>
    /// <param name="Without">This page without it.</param>
    internal sealed record Chip(string Words, PageAddress Without);

    public static IEnumerable<SelectListItem> Items(FacetCounts facet) => facet.Facet.Values.Zip(facet.Counts, (value, count) =>
        new SelectListItem($"{value.Name} ({count.ToString("N0", CultureInfo.InvariantCulture)})", value.Slug, facet.Chosen.Contains(value.Slug)));

    /// <summary>Whether a filter stands open: where something is chosen or wrong, and the one that most people want.</summary>
    public bool IsOpen(FacetCounts facet) =>
        facet.Chosen.Count > 0 || facet.Facet.Slug == "need" || ModelState.GetFieldValidationState(facet.Facet.Slug) == ModelValidationState.Invalid;

    public ListedEntry Listed(int place) => Listed(All.Listings[place], Found.Distances?[place]);

    /// <summary>This page without something that was asked.</summary>
    public PageAddress Without(string field)
    {
        PageAddress here = Address.Here.Without("page").Without(field);
        bool isOfPostcode = field == "postcode" || (field == "area" && Address.Texts("area").Count == 0);
        return isOfPostcode ? here.Without("postcode").Without("within") : here;
    }

    /// <summary>What something that was asked is called in a sentence.</summary>
    public string NameOf(string field) => field switch
    {
        "q" => $"the words “{Words}”",
        "area" when Address.Texts("area").Count == 0 => "the postcode",
        _ => $"the filter “{Found.Facets.First(counts => counts.Facet.Slug == field).Facet.Name}”",
    };

    protected override bool HasField(string field) => field is not ("sort" or "page" or "format");

    /// <summary>Without words the nearest come first; without a postcode nothing is nearer.</summary>
    private Sort SortFrom(LonLat? point)
    {
        Sort usual = point is not null && Words.Length == 0 ? Sort.Distance : Sort.Relevance;
        Sort asked = Address.Word("sort", Sorts, usual);
        return asked == Sort.Distance && point is null ? usual : asked;
    }

    private IActionResult Points() => File(ResultsPoints.Write(All, Found.Places, this), "application/geo+json");

    /// <summary>The values of every facet that were asked for and are there. Distances are chosen from a list of their own.</summary>
    private Dictionary<string, IReadOnlyList<string>> Chosen(LonLat? point)
    {
        IEnumerable<Facet> facets = [.. All.Facets.All, Running.Confirmed(null), Running.Referrals(null)];
        Dictionary<string, IReadOnlyList<string>> chosen = facets.ToDictionary(facet => facet.Slug, Values);
        if (point is { } from) chosen["within"] = Values(new Distances([], from).Within);
        else if (Address.Text("within") is { } within && From is null) Address.Mistakes.Add(new Mistake("within", within, "needs a postcode to count from: fill in both"));
        return chosen;

        IReadOnlyList<string> Values(Facet facet)
        {
            Known known = new($"choice of “{facet.Name}”", facet.Values.Select(value => value.Slug));
            foreach (string text in Address.Texts(facet.Slug).Where(text => !known.Has(text))) Address.Mistakes.Add(new Mistake(facet.Slug, text, known.WhyNot(text)));
            return [.. Address.Texts(facet.Slug).Where(known.Has)];
        }
    }

    /// <summary>Where the postcode is that was given; null without one, or where nobody knows.</summary>
    private async Task<LonLat?> Locate(CancellationToken stop)
    {
        if (Address.Text("postcode") is not { } text) return null;
        if (Postcode.Read(text) is not { } postcode)
        {
            Address.Mistakes.Add(new Mistake("postcode", text, "is not a postcode: write it as SE5 8AA"));
            return null;
        }

        PostcodesFound found = await ask.Send(new PlacesOfPostcodes([postcode], MayAskOutside: true), stop);
        if (found.Places is not [{ } place])
        {
            Address.Mistakes.Add(new Mistake("postcode", text, WhyNotFound(found.Reach)));
            return null;
        }

        From = postcode;
        AreaCode? area = (await ask.Send(new AreasAt([place.Position]), stop))[0];
        AreaOfPostcode = All.Areas.FirstOrDefault(known => known.Code == area);
        return place.Position;
    }

    private static string WhyNotFound(PostcodeReach reach) => reach switch
    {
        PostcodeReach.Nobody => "cannot be looked up here, since no postcodes have been loaded: choose a borough instead",
        PostcodeReach.Part => "could not be looked up just now: try again, or choose a borough instead",
        _ => "is not a postcode that is known: check it, or choose a borough instead",
    };
}
