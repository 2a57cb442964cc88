using System.Net;
using System.Text.Json;
using ServiceMap.Host.Tests.Serving.Delivery;
using SkiaSharp;

namespace ServiceMap.Host.Tests.Serving;

public sealed class ShapesTests(Served served)
{
    [Fact]
    public async Task A_tolerance_of_nought_gives_every_vertex()
    {
        using JsonDocument whole = JsonDocument.Parse(await (await served.Http.Ask("/boundaries.geojson?tolerance=0")).Bytes());
        using JsonDocument shipped = JsonDocument.Parse(Shipped.Bytes("boundaries.geojson"));

        Assert.Equal(Positions(shipped.RootElement).Order(StringComparer.Ordinal), Positions(whole.RootElement).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("/boundaries.png", 800, 600)]
    [InlineData("/boundaries.png?width=300&height=200", 300, 200)]
    public async Task The_picture_has_the_size_that_was_asked_for(string address, int width, int height)
    {
        using HttpResponseMessage answer = await served.Http.Ask(address);
        using SKBitmap picture = SKBitmap.Decode(await answer.Bytes());

        Assert.Equal("image/png", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal((width, height), (picture.Width, picture.Height));
    }

    [Theory]
    [InlineData("width=x")]
    [InlineData("width=15")]
    [InlineData("height=2001")]
    [InlineData("height=-1")]
    [InlineData("width=1e3")]
    public async Task A_size_that_there_is_not_is_refused_with_the_remedy(string query)
    {
        using HttpResponseMessage answer = await served.Http.Ask($"/boundaries.png?{query}", ("Accept", "text/html"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("write it as width=800&amp;height=600", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    /// <summary>Every position as it is written, whatever the order of the areas and the direction of the rings.</summary>
    private static IEnumerable<string> Positions(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Positions(member.Value)),
        JsonValueKind.Array when element.GetArrayLength() > 0 && element[0].ValueKind == JsonValueKind.Number => [$"{element[0].GetRawText()} {element[1].GetRawText()}"],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Positions),
        _ => [],
    };
}
