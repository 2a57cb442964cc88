using ServiceMap.Providers.Locations;

namespace ServiceMap.Providers.Versions;

/// <summary>
/// A field that two versions of an entry say differently; a whole site is one field. It may tell of a withheld site, so as text it says
/// nothing: pages show it through <see cref="ChangeInWords"/>.
/// </summary>
/// <param name="Field">The field, or <c>site/</c> and the id of a site.</param>
/// <param name="Before">The text before; empty where it is a site.</param>
/// <param name="After">The text after; empty where it is a site.</param>
internal sealed record FieldChange(string Field, string Before, string After)
{
    /// <summary>What is before the id of a site.</summary>
    public const string OfSite = "site/";

    public bool IsSite => Field.StartsWith(OfSite, StringComparison.Ordinal);

    /// <summary>The site before; null where the field is none, or the site is new.</summary>
    public SiteText? SiteBefore { get; init; }

    /// <summary>The site after; null where the field is none, or the site went.</summary>
    public SiteText? SiteAfter { get; init; }

    /// <summary>What is different, in the order in which fields are asked; sites come last.</summary>
    public static IReadOnlyList<FieldChange> Between(EntryContent before, EntryContent after)
    {
        Dictionary<string, SiteText> were = before.Sites.ToDictionary(site => site.Id);
        Dictionary<string, SiteText> are = after.Sites.ToDictionary(site => site.Id);
        return
        [
            .. EntryTexts.Names.Where(field => before.Texts[field] != after.Texts[field]).Select(field => new FieldChange(field, before.Texts[field], after.Texts[field])),
            .. were.Keys.Union(are.Keys).Order(StringComparer.Ordinal).Where(id => were.GetValueOrDefault(id) != are.GetValueOrDefault(id))
                .Select(id => new FieldChange(OfSite + id, "", "") { SiteBefore = were.GetValueOrDefault(id), SiteAfter = are.GetValueOrDefault(id) }),
        ];
    }

    /// <summary>The entry with this field as it is after.</summary>
    public EntryContent ApplyTo(EntryContent entry) => this switch
    {
        { IsSite: false } => entry with { Texts = entry.Texts.With(Field, After) },
        { SiteAfter: { } site } => entry.With(site),
        _ => entry.WithoutSite(Field[OfSite.Length..]),
    };

    public override string ToString() => Field;
}
