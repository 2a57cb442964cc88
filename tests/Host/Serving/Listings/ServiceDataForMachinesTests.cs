using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ServiceMap.Host.Tests.Serving.Listings;

/// <summary>What machines read of the page of a service: schema.org's Service in JSON-LD.</summary>
[Collection<DirectoryCollection>]
public sealed partial class ServiceDataForMachinesTests(ServedDirectory directory)
{
    [Fact]
    public async Task Is_a_service_of_its_name() => Assert.Equal(("Service", "Weaving hub"), ((string?)(await Read("weaving hub"))!["@type"], (string?)(await Read("weaving hub"))!["name"]));

    [Fact]
    public async Task Names_the_organisation() => Assert.Equal("Quillon House", (string?)(await Read("weaving hub"))!["provider"]!["name"]);

    [Fact]
    public async Task Names_the_areas_that_it_serves() => Assert.Equal(
        ["Lambeth", "Southwark"], (await Read("weaving club"))!["areaServed"]!.AsArray().Select(area => (string?)area!["name"]));

    [Fact]
    public async Task Leaves_out_an_organisation_that_no_source_states() => Assert.Null((await Read("weaving of nobody"))!["provider"]);

    [Fact]
    public async Task Leaves_out_areas_that_are_not_recorded() => Assert.Null((await Read("weaving nook"))!["areaServed"]);

    [Fact]
    public async Task A_confidential_service_has_none() => Assert.Null(await Read("bramblewick"));

    private async Task<JsonNode?> Read(string words)
    {
        string page = await directory.Http.GetStringAsync(await directory.AddressOf(words), TestContext.Current.CancellationToken);
        return Json().Match(page) is { Success: true } data ? JsonNode.Parse(data.Groups["json"].Value) : null;
    }

    [GeneratedRegex("<script type=\"application/ld(\\+|&#x2B;)json\">(?<json>.*?)</script>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Json();
}
