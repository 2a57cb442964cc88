using System.Security.Cryptography;
using System.Text;
using ServiceMap.Providers.Contracts;

namespace ServiceMap.Providers.Listings;

/// <summary>
/// The id by which an entry is known to the public, in addresses of pages: a name-based UUID (version 5, RFC 9562) of its code. It never
/// changes, is the same in every data folder, and tells nothing, as a code such as <c>refuge-camberwell</c> would.
/// </summary>
internal static class PublicId
{
    /// <summary>The name space of this program's ids; made once, by chance.</summary>
    private static readonly Guid Space = new("5d0c9b1e-7c1a-4a53-9d0b-6d1f0c7f8a42");

    public static Guid Of(ServiceCode code) => Of($"service:{code}");

    public static Guid Of(ProviderCode code) => Of($"provider:{code}");

    private static Guid Of(string name)
    {
        byte[] hash = Hash([.. Space.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(name)]);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash.AsSpan(0, 16), bigEndian: true);
    }

#pragma warning disable CA5350 // The standard names SHA-1 for this kind of id; nothing secret rests on it.
    private static byte[] Hash(byte[] bytes) => SHA1.HashData(bytes);
#pragma warning restore CA5350
}
