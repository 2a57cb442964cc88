using Microsoft.Extensions.Configuration;
using ServiceMap.Host.Serving.Proxies;

namespace ServiceMap.Host.Tests.Serving.Proxies;

public sealed class ProxyAddressesTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("127.0.0.1", "127.0.0.1/32")]
    [InlineData("::1;10.0.0.0/8", "::1/128 10.0.0.0/8")]
    [InlineData("10.0.0.1, 10.0.0.2", "10.0.0.1/32 10.0.0.2/32")]
    public void Reads_addresses_and_ranges(string written, string read) => Assert.Equal(read, string.Join(' ', ProxyAddresses.Of(Settings(written))));

    [Theory]
    [InlineData("proxy.example.org")]
    [InlineData("10.0.0.0/99")]
    [InlineData("*")]
    public void Says_what_is_neither(string written) => Assert.Contains(written, ProxyAddresses.Mistake(Settings(written)), StringComparison.Ordinal);

    private static IConfiguration Settings(string addresses) => new ConfigurationBuilder().AddInMemoryCollection([new("Proxy:Addresses", addresses)]).Build();
}
