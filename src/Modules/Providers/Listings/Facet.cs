namespace ServiceMap.Providers.Listings;

/// <summary>
/// Something that listings are told apart by, such as the need. Choosing several values keeps the listings that have any of them; choosing
/// in several facets keeps those that each of them keeps.
/// </summary>
/// <param name="Slug">What it is called in addresses.</param>
/// <param name="Name">What it is called on pages.</param>
/// <param name="Values">What it may be, in the order of the page. A listing may have several.</param>
internal sealed record Facet(string Slug, string Name, IReadOnlyList<FacetValue> Values)
{
    /// <summary>The slug of the value of listings that do not say: not knowing is a value that can be chosen.</summary>
    public const string NotRecorded = "not-recorded";

    public FacetValue? this[string slug] => Values.FirstOrDefault(value => value.Slug == slug);
}

/// <param name="Slug">What it is called in addresses.</param>
/// <param name="Name">What it is called on pages.</param>
/// <param name="Holders">The listings that have it.</param>
internal sealed record FacetValue(string Slug, string Name, Marks Holders);
