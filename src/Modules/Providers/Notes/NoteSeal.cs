using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;

namespace ServiceMap.Providers.Notes;

/// <summary>Seals the texts of notes with the keys of the data folder, for this purpose alone.</summary>
internal sealed class NoteSeal(IDataProtectionProvider keys)
{
    private readonly IDataProtector seal = keys.CreateProtector("ServiceMap.Providers.Notes");

    public byte[] Close(string text) => seal.Protect(Encoding.UTF8.GetBytes(text));

    /// <summary>The text; null where the key with which it was sealed is gone.</summary>
    public string? Open(byte[] sealedText)
    {
        try
        {
            return Encoding.UTF8.GetString(seal.Unprotect(sealedText));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
