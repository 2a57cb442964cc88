using System.Net;

namespace ServiceMap.Host.Serving.Proxies;

/// <summary>
/// The proxies in front of this server, in the setting <c>Proxy:Addresses</c>: addresses and ranges, such as <c>127.0.0.1, 10.0.0.0/8</c>. What
/// they say about who asked is believed, and nobody else is.
/// </summary>
internal static class ProxyAddresses
{
    private const string Setting = "Proxy:Addresses";

    /// <summary>None where none is named.</summary>
    public static IReadOnlyList<IPNetwork> Of(IConfiguration settings) => [.. Words(settings).Select(Read).OfType<IPNetwork>()];

    /// <returns>What is wrong with the setting, for the person who starts the server; null when nothing is.</returns>
    public static string? Mistake(IConfiguration settings) => Words(settings).FirstOrDefault(word => Read(word) is null) is { } wrong
        ? $"The setting {Setting} names \"{wrong}\", which is neither an address nor a range: write it as 127.0.0.1, 10.0.0.0/8, or leave it out."
        : null;

    private static string[] Words(IConfiguration settings) =>
        (settings[Setting] ?? "").Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static IPNetwork? Read(string word)
    {
        if (IPNetwork.TryParse(word, out IPNetwork range)) return range;
        return IPAddress.TryParse(word, out IPAddress? one) ? new IPNetwork(one, one.GetAddressBytes().Length * 8) : null;
    }
}
