using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace ServiceMap.Providers.Locations;

/// <summary>Seals the sites of drafts and of earlier versions with the keys of the data folder, whether any of them is withheld or not.</summary>
internal sealed class SiteSeal(IDataProtectionProvider protection)
{
    private readonly IDataProtector protector = protection.CreateProtector("servicemap.sites-of-versions");

    /// <summary>Empty where there are no sites.</summary>
    public string Close(IReadOnlyList<SiteText> sites) => sites.Count == 0 ? "" : protector.Protect(JsonSerializer.Serialize(sites));

    /// <exception cref="CryptographicException">The key is not there or cannot be read.</exception>
    public IReadOnlyList<SiteText> Open(string closed) => closed.Length == 0 ? [] : JsonSerializer.Deserialize<SiteText[]>(protector.Unprotect(closed))!;
}
