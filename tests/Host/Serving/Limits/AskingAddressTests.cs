using System.Net;
using ServiceMap.Host.Serving.Limits;

namespace ServiceMap.Host.Tests.Serving.Limits;

public sealed class AskingAddressTests
{
    [Theory]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2:ffff::9")]
    [InlineData("::ffff:192.0.2.1", "192.0.2.1")]
    public void Counts_as_one(string one, string other) => Assert.Equal(Of(one), Of(other));

    [Theory]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:3::1")]
    [InlineData("192.0.2.1", "192.0.2.2")]
    public void Counts_each_address_apart(string one, string other) => Assert.NotEqual(Of(one), Of(other));

    private static string Of(string address) => AskingAddress.Of(IPAddress.Parse(address));
}
