using ServiceMap.Providers.Locations;

namespace ServiceMap.Providers.Versions;

/// <summary>A change as a person reads it, in the words of the pack. Of sites there is what the reader may know.</summary>
/// <param name="Field">The field, or <c>site/</c> and an id.</param>
/// <param name="Before">What it said; empty where it said nothing.</param>
/// <param name="After">What it says; empty where it says nothing.</param>
internal sealed record ChangeInWords(string Field, string Before, string After)
{
    public const string Withheld = "(withheld)";

    /// <param name="change">The change.</param>
    /// <param name="isEntitled">Whether the reader may know what is withheld; whoever says so has recorded that she reads it.</param>
    public static ChangeInWords Of(FieldChange change, bool isEntitled) => change.IsSite
        ? new ChangeInWords(change.Field, Words(change.SiteBefore, change, isEntitled), Words(change.SiteAfter, change, isEntitled))
        : new ChangeInWords(change.Field, change.Before, change.After);

    /// <summary>A site that is withheld on either side is withheld on both: the other would tell it.</summary>
    private static string Words(SiteText? site, FieldChange change, bool isEntitled)
    {
        if (site is null) return "";
        bool isOpen = isEntitled || new[] { change.SiteBefore, change.SiteAfter }.All(one => one is null or { IsPublic: true });
        return isOpen ? SiteWords.Of(site) : Withheld;
    }
}
