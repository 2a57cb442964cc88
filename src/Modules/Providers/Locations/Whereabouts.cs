using System.Text.RegularExpressions;

namespace ServiceMap.Providers.Locations;

/// <summary>What would tell where the withheld sites of a service are, wherever it stood in a text. As text it says nothing.</summary>
internal sealed class Whereabouts
{
    private readonly HashSet<string> parts;
    private readonly string[] streets;
    private readonly string[] joined;

    private Whereabouts(HashSet<string> parts, string[] streets)
    {
        this.parts = parts;
        this.streets = streets;
        joined = [.. parts.Where(part => part.Trim().Contains(' ', StringComparison.Ordinal)).Select(Letters)];
    }

    /// <param name="sites">The withheld sites.</param>
    /// <param name="open">Words that anybody may know, and that tell nothing therefore: the names of areas and of the organisation.</param>
    public static Whereabouts Of(IEnumerable<SiteAfter> sites, IReadOnlyCollection<string> open)
    {
        HashSet<string> own = [];
        List<string> names = [];
        foreach (SiteAfter site in sites)
        {
            if (site.Withheld is not { } part) continue;
            own.Add(Telling.FirstHalf(part.Postcode));
            if (part.Name is { } name && Telling.Tells(name, part.Address, part.Postcode)) own.Add(Words.Of(name));
            if (part.Address is not { } address) continue;
            own.UnionWith(OwnAddress.TellingIn(address));
            names.AddRange(OwnAddress.StreetNames(address).Where(street => !open.Any(known => Words.Hold(known, Words.Of(street)))));
        }

        own.RemoveWhere(part => part == Words.None || open.Any(known => Words.Hold(known, part)));
        return new Whereabouts(own, [.. names]);
    }

    /// <summary>What in a text tells where a site is, to be read after the text; null where nothing does.</summary>
    public string? ToldBy(string text)
    {
        if (Telling.HoldsPostcode(text)) return "holds a postcode";
        if (Telling.HoldsStreetAndNumber(text)) return "holds a street and number";
        string words = Words.Of(text);
        bool isOwn = parts.Any(part => Words.Hold(words, part)) || streets.Any(street => Names(text, street)) || IsJoined(text);
        return isOwn ? "holds a part of the address that is withheld" : null;
    }

    public override string ToString() => "(withheld)";

    /// <summary>Whether the text has this as a name, with a capital; an address of the web has no capitals.</summary>
    private static bool Names(string text, string street) => IsAddress(text)
        ? Words.Hold(Words.Of(text), Words.Of(street))
        : Regex.IsMatch(
            Words.Plain(text), $@"(?<!\w)({Regex.Escape(street)}|{Regex.Escape(street.ToUpperInvariant())}|{Regex.Escape(Capital(street))})(?!\w)",
            RegexOptions.CultureInvariant, TimeSpan.FromMinutes(1));

    /// <summary>Whether an address of the web has the words of a street joined, as in the name of a machine.</summary>
    private bool IsJoined(string text) => IsAddress(text) && Letters(text) is { } letters && joined.Any(part => letters.Contains(part, StringComparison.Ordinal));

    private static bool IsAddress(string text) => !text.Any(char.IsWhiteSpace) && text.AsSpan().ContainsAny('/', '.');

    private static string Capital(string street) => char.ToUpperInvariant(street[0]) + street[1..].ToLowerInvariant();

    private static string Letters(string text) => string.Concat(Words.Of(text).Where(char.IsLetterOrDigit));
}
