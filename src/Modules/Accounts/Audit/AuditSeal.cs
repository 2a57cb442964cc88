using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace ServiceMap.Accounts.Audit;

/// <summary>
/// Seals the end of the audit trail with the keys of the data folder. Whoever can write the database and lacks the keys can cut rows off or
/// write the whole trail anew, with hashes that fit, and not the seal.
/// </summary>
internal sealed class AuditSeal(IDataProtectionProvider protection)
{
    private readonly IDataProtector protector = protection.CreateProtector("servicemap.audit-trail");

    public string Close(End end) => protector.Protect(JsonSerializer.Serialize(end));

    /// <summary>Null where it was not sealed with these keys.</summary>
    public End? Open(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<End>(protector.Unprotect(text));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <param name="Rows">How many rows there are.</param>
    /// <param name="Hash">The hash of the last.</param>
    internal sealed record End(long Rows, string Hash);
}
