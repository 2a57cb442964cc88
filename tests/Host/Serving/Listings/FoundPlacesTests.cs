using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ServiceMap.Host.Tests.Serving.Listings;

/// <summary>The public sites of what was found, as GeoJSON for the live map.</summary>
[Collection<DirectoryCollection>]
public sealed class FoundPlacesTests(ServedDirectory directory)
{
    [Fact]
    public async Task Has_the_public_sites_of_everything_found() => Assert.Equal(
        [("Weaving club", "The spindle"), ("Weaving hub", "The loom")],
        (await Places("q=weaving&sort=name")).Select(place => ((string)place["properties"]!["name"]!, (string)place["properties"]!["site"]!)));

    [Fact]
    public async Task Longitude_comes_before_latitude() =>
        Assert.Equal([-0.119926, 51.489366], (await Places("q=weaving+hub")).Single()["geometry"]!["coordinates"]!.AsArray().Select(number => (double)number!));

    [Fact]
    public async Task Leads_to_the_page_of_the_service() =>
        Assert.Equal(await directory.AddressOf("weaving hub"), (string)(await Places("q=weaving+hub")).Single()["properties"]!["page"]!);

    [Fact]
    public async Task A_service_whose_sites_are_withheld_has_no_place() => Assert.Empty(await Places("q=bramblewick"));

    [Fact]
    public async Task Is_said_to_be_geojson()
    {
        using HttpResponseMessage answer = await directory.Http.GetAsync("/services?format=geojson", TestContext.Current.CancellationToken);

        Assert.Equal(new MediaTypeHeaderValue("application/geo+json"), answer.Content.Headers.ContentType);
    }

    [Fact]
    public async Task Nothing_found_is_an_empty_collection() => Assert.Empty(await Places("q=xqxqxq"));

    private async Task<IEnumerable<JsonNode>> Places(string query)
    {
        JsonNode? all = JsonSerializer.Deserialize<JsonNode>(await directory.Http.GetStringAsync($"/services?{query}&format=geojson", TestContext.Current.CancellationToken));
        Assert.Equal("FeatureCollection", (string?)all!["type"]);
        return all["features"]!.AsArray().OfType<JsonNode>();
    }
}
