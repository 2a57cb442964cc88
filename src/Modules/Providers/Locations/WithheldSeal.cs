using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.DataProtection;

namespace ServiceMap.Providers.Locations;

/// <summary>Seals what is withheld of a location with the keys of the data folder, and opens it again.</summary>
internal sealed class WithheldSeal(IDataProtectionProvider protection)
{
    private static readonly JsonSerializerOptions Json = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    private readonly IDataProtector protector = protection.CreateProtector("servicemap.withheld-locations");

    public SealedPart Close(WithheldPart part) =>
        new() { LocationId = part.LocationId, Sealed = protector.Protect(JsonSerializer.Serialize(part, Json)) };

    /// <exception cref="CryptographicException">Its key is not there or cannot be read, or it was sealed for another location.</exception>
    public WithheldPart Open(SealedPart part)
    {
        WithheldPart opened = JsonSerializer.Deserialize<WithheldPart>(protector.Unprotect(part.Sealed), Json)!;
        return opened.LocationId == part.LocationId ? opened : throw new CryptographicException("What is sealed belongs to another location.");
    }

    public bool CanOpen(SealedPart part)
    {
        try
        {
            Open(part);
            return true;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }
}
