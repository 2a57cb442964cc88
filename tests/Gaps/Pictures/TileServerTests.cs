using Microsoft.Extensions.Configuration;
using ServiceMap.Gaps.Pictures;

namespace ServiceMap.Gaps.Tests.Pictures;

public sealed class TileServerTests
{
    [Theory]
    [InlineData("https://tiles.example.org/{z}/{x}/{y}.png", "https://tiles.example.org")]
    [InlineData("https://tiles.example.org:8443/a/{z}/{y}/{x}", "https://tiles.example.org:8443")]
    [InlineData("https://tiles.example.org/tile?z={z}&x={x}&y={y}&key=k", "https://tiles.example.org")]
    public void Names_where_tiles_come_from(string address, string origin)
    {
        Assert.Equal((origin, null), (TileServer.Origin(Set(address)), TileServer.Mistake(Set(address))));
    }

    [Theory]
    [InlineData("tiles")]
    [InlineData("/{z}/{x}/{y}.png")]
    [InlineData("http://tiles.example.org/{z}/{x}/{y}.png")]
    [InlineData("https://tiles.example.org/{z}/{x}.png")]
    [InlineData("https://{s}.tiles.example.org/{z}/{x}/{y}.png")]
    [InlineData("https://me:secret@tiles.example.org/{z}/{x}/{y}.png")]
    [InlineData("https://tiles.example.org;script-src *;/{z}/{x}/{y}.png")]
    public void Refuses_what_is_no_address_of_tiles_and_allows_nothing(string address)
    {
        Assert.Null(TileServer.Origin(Set(address)));
        Assert.Equal(
            $"The setting Map:TileServer is \"{address}\", which is not the address of map tiles: write it as https://tiles.example.org/{{z}}/{{x}}/{{y}}.png, or leave it out.",
            TileServer.Mistake(Set(address)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void Nothing_is_chosen_unless_somebody_chooses(string? address)
    {
        Assert.Equal((null, null, null), (TileServer.Address(Set(address)), TileServer.Origin(Set(address)), TileServer.Mistake(Set(address))));
    }

    private static IConfiguration Set(string? address) =>
        new ConfigurationBuilder().AddInMemoryCollection([new("Map:TileServer", address)]).Build();
}
