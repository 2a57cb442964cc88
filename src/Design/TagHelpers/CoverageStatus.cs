namespace ServiceMap.Design.TagHelpers;

/// <summary>How a status of a cell looks in text: the end of its style classes and its word; and its look on a map.</summary>
internal sealed record CoverageStatus(string Slug, string Name, string Look)
{
    private static readonly CoverageStatus[] All =
    [
        new("met", "Met", "met-3"),
        new("unconfirmed", "Unconfirmed", "unconfirmed"),
        new("gap", "Gap", "gap"),
        new("not-counted", "Not counted", "not-counted"),
    ];

    public static CoverageStatus Of(string slug) =>
        All.FirstOrDefault(status => status.Slug == slug)
        ?? throw new ArgumentException($"There is no status '{slug}'. Known are {string.Join(", ", All.Select(status => status.Slug))}.", nameof(slug));
}
