using System.Security.Cryptography;
using System.Text;
using ServiceMap.Providers.Contracts;

namespace ServiceMap.Providers.Listings;

/// <summary>
/// The id by which an entry is known to the public, in addresses of pages: a UUID made of the SHA-256 of its code (version 8, RFC 9562). It
/// never changes, is the same in every data folder, and tells nothing, as a code such as <c>refuge-camberwell</c> would.
/// </summary>
internal static class PublicId
{
    public static Guid Of(ServiceCode code) => Of($"service:{code}");

    public static Guid Of(ProviderCode code) => Of($"provider:{code}");

    private static Guid Of(string name)
    {
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes($"servicemap:{name}"));
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash.AsSpan(0, 16), bigEndian: true);
    }
}
