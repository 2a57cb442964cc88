using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace ServiceMap.Accounts.Mail;

/// <summary>Seals the text of a message until it is sent: the links in it open accounts.</summary>
internal sealed class LetterSeal(IDataProtectionProvider protection)
{
    private readonly IDataProtector protector = protection.CreateProtector("servicemap.letters");

    public string Close(string text) => protector.Protect(text);

    /// <summary>Null where the key is gone.</summary>
    public string? Open(string text)
    {
        try
        {
            return protector.Unprotect(text);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
