namespace ServiceMap.Design.TagHelpers;

/// <summary>How a status of a cell looks: the end of its style classes, its word and the letter that stands for it on a map.</summary>
internal sealed record CoverageStatus(string Slug, string Name, string Letter)
{
    private static readonly CoverageStatus[] All =
    [
        new("met", "Met", "M"),
        new("unconfirmed", "Unconfirmed", "U"),
        new("gap", "Gap", "G"),
        new("not-counted", "Not counted", ""),
    ];

    public static CoverageStatus Of(string slug) =>
        All.FirstOrDefault(status => status.Slug == slug)
        ?? throw new ArgumentException($"There is no status '{slug}'. Known are {string.Join(", ", All.Select(status => status.Slug))}.", nameof(slug));
}
