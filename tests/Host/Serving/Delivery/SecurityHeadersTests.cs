using System.Text.RegularExpressions;
using ServiceMap.Host.Verbs;

namespace ServiceMap.Host.Tests.Serving.Delivery;

public sealed partial class SecurityHeadersTests(Served served)
{
    private const string Tiles = "Map__TileServer";

    [Theory]
    [InlineData("/")]
    [InlineData("/nowhere")]
    [InlineData("/?day=2021-02-30")]
    [InlineData("/boundaries.geojson")]
    [InlineData("/health/live")]
    public async Task Nothing_is_loaded_from_elsewhere_and_no_script_runs_inline_but_the_list_of_names(string address)
    {
        using HttpResponseMessage answer = await served.Http.Ask(address);

        Assert.Equal(
            "default-src 'none'; script-src 'self' 'sha256-…'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
            "form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'",
            Hash().Replace(Said(answer, "Content-Security-Policy"), "'sha256-…'"));
    }

    [Theory]
    [InlineData("X-Content-Type-Options", "nosniff")]
    [InlineData("Referrer-Policy", "no-referrer")]
    [InlineData("Cross-Origin-Opener-Policy", "same-origin")]
    [InlineData("Cross-Origin-Resource-Policy", "same-origin")]
    public async Task Browsers_are_told_to_keep_to_themselves(string header, string value)
    {
        using HttpResponseMessage answer = await served.Http.Ask("/");

        Assert.Equal(value, Said(answer, header));
    }

    [Fact]
    public async Task No_page_may_use_a_camera_a_microphone_or_the_place_of_the_reader()
    {
        using HttpResponseMessage answer = await served.Http.Ask("/");

        string policy = Said(answer, "Permissions-Policy");
        Assert.All(["camera=()", "microphone=()", "geolocation=()"], denied => Assert.Contains(denied, policy, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_tile_server_that_the_operator_chose_is_the_one_place_elsewhere_that_pictures_come_from()
    {
        using Running program = await Prepared.Copy();
        await using ServerProcess server = await ServerProcess.Start(program.Data, (Tiles, "https://tiles.example.org/{z}/{x}/{y}.png"));
        using HttpClient client = new() { BaseAddress = server.Address };
        using HttpResponseMessage answer = await client.Ask("/");

        string policy = Said(answer, "Content-Security-Policy");
        Assert.Contains("img-src 'self' data: https://tiles.example.org;", policy, StringComparison.Ordinal);
        Assert.Single(Elsewhere().Matches(policy));
    }

    [Fact]
    public async Task A_tile_server_that_is_none_is_refused_in_one_sentence()
    {
        using Running program = new();
        await using ServerProcess server = ServerProcess.Begin(program.Data, null, (Tiles, "http://tiles.example.org/{z}/{x}/{y}.png"));

        Assert.Equal(CommandLine.WrongUsage, await server.Ended());
        Assert.Contains("write it as https://tiles.example.org/{z}/{x}/{y}.png, or leave it out.", server.Log, StringComparison.Ordinal);
    }

    private static string Said(HttpResponseMessage answer, string header) => Assert.Single(answer.Headers.GetValues(header));

    [GeneratedRegex("'sha256-[A-Za-z0-9+/=]{44}'", RegexOptions.None, 1000)]
    private static partial Regex Hash();

    [GeneratedRegex("https?:", RegexOptions.None, 1000)]
    private static partial Regex Elsewhere();
}
