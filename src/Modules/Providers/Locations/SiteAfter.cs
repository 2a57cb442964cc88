using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Contracts.Plugins;

namespace ServiceMap.Providers.Locations;

/// <summary>A site as it will be once an import is stored, whether the import names it or not. As text it says nothing.</summary>
/// <param name="Open">What anyone may know of it.</param>
/// <param name="Withheld">What is withheld of it; null where it is public.</param>
/// <param name="Said">Where the import names it; null where it was stored before and is not named.</param>
internal sealed record SiteAfter(Location Open, WithheldPart? Withheld, Placed<LocationEntry>? Said)
{
    public bool IsWithheld => Open.Confidentiality != Confidentiality.Public;

    public override string ToString() => Open.Id;
}
