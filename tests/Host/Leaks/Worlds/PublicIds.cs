using System.Security.Cryptography;
using System.Text;

namespace ServiceMap.Host.Tests.Leaks.Worlds;

/// <summary>The ids in addresses of pages, which are made of the codes of entries.</summary>
internal static class PublicIds
{
    public static Guid OfService(string code) => Of($"service:{code}");

    private static Guid Of(string name)
    {
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes($"servicemap:{name}"));
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash.AsSpan(0, 16), bigEndian: true);
    }
}
