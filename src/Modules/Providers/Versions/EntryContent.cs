using ServiceMap.Providers.Locations;

namespace ServiceMap.Providers.Versions;

/// <summary>All that a version of an entry says. Its sites may be withheld, so as text it says nothing.</summary>
/// <param name="Texts">What anybody may know once it is live.</param>
/// <param name="Sites">Its sites, by id in ordinal order.</param>
internal sealed record EntryContent(EntryTexts Texts, IReadOnlyList<SiteText> Sites)
{
    public static readonly EntryContent Empty = new(EntryTexts.Empty, []);

    public EntryContent With(SiteText site) => this with { Sites = InOrder(Sites.Where(one => one.Id != site.Id).Append(site)) };

    public EntryContent WithoutSite(string id) => this with { Sites = [.. Sites.Where(one => one.Id != id)] };

    public bool Equals(EntryContent? other) => other is not null && Texts == other.Texts && Sites.SequenceEqual(other.Sites);

    public override int GetHashCode() => HashCode.Combine(Texts, Sites.Count);

    public override string ToString() => "(an entry)";

    private static SiteText[] InOrder(IEnumerable<SiteText> sites) => [.. sites.OrderBy(site => site.Id, StringComparer.Ordinal)];
}
