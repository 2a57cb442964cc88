using System.Net;
using System.Net.Sockets;

namespace ServiceMap.Host.Serving.Limits;

/// <summary>Whom requests are counted for: an address, of IPv6 its first 64 bits, since whoever has one has all of those.</summary>
internal static class AskingAddress
{
    private const int BytesThatCount = 8;

    public static string Of(IPAddress? address)
    {
        if (address is null) return "";
        if (address.IsIPv4MappedToIPv6) return address.MapToIPv4().ToString();
        return address.AddressFamily == AddressFamily.InterNetworkV6 ? Convert.ToHexStringLower(address.GetAddressBytes().AsSpan(0, BytesThatCount)) : address.ToString();
    }
}
