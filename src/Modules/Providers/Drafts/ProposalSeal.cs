using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace ServiceMap.Providers.Drafts;

/// <summary>
/// Seals what people write into drafts and spreadsheets with the keys of the data folder: it is kept as it stands, and an address where none
/// belongs is refused only when it is sent.
/// </summary>
internal sealed class ProposalSeal(IDataProtectionProvider keys)
{
    private readonly IDataProtector seal = keys.CreateProtector("ServiceMap.Providers.Proposals");

    public string Close(string text) => seal.Protect(text);

    /// <exception cref="CryptographicException">The key is not there or cannot be read.</exception>
    public string Open(string closed) => seal.Unprotect(closed);
}
