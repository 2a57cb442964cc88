using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Host.Serving;
using ServiceMap.Host.Storage;

namespace ServiceMap.Host.Tests.Serving;

/// <summary>Every route of the program says for whom it is: for anybody, or for those within a named reach.</summary>
public sealed class RoutesTests
{
    [Fact]
    public async Task Every_route_says_for_whom_it_is()
    {
        using Running running = new();
        await using WebApplication app = WebServer.Build(new DataFolder(running.Data), "http://127.0.0.1:0");

        Assert.Empty(await Undeclared(app));
    }

    [Fact]
    public async Task The_pages_that_anybody_may_read_are_found()
    {
        using Running running = new();
        await using WebApplication app = WebServer.Build(new DataFolder(running.Data), "http://127.0.0.1:0");
        List<string> open = [];
        foreach (Endpoint route in Routes(app))
        {
            if ((await Metadata(app, route)).GetMetadata<IAllowAnonymous>() is not null) open.Add(route.DisplayName ?? "");
        }

        Assert.Contains(open, name => name.Contains("/Services/Details", StringComparison.Ordinal));
        Assert.Contains(open, name => name.Contains("boundaries.svg", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_route_that_says_nothing_is_found() => Assert.Single(await Planted(_ => { }));

    [Fact]
    public async Task A_route_that_only_asks_for_somebody_is_found() => Assert.Single(await Planted(route => route.RequireAuthorization()));

    [Fact]
    public async Task A_route_for_those_within_a_reach_that_there_is_not_is_found() => Assert.Single(await Planted(route => route.RequireAuthorization("Everyone")));

    [Fact]
    public async Task A_route_that_is_open_in_spite_of_its_reach_is_found() =>
        Assert.Single(await Planted(route => route.RequireAuthorization(nameof(Reach.Keeper)).AllowAnonymous()));

    [Fact]
    public async Task A_route_that_names_its_reach_is_not() => Assert.Empty(await Planted(route => route.RequireAuthorization(nameof(Reach.Keeper))));

    private static async Task<IReadOnlyList<string>> Planted(Action<RouteHandlerBuilder> declare)
    {
        using Running running = new();
        await using WebApplication app = WebServer.Build(new DataFolder(running.Data), "http://127.0.0.1:0");
        declare(app.MapGet("/planted", () => "planted"));
        return await Undeclared(app);
    }

    private static async Task<IReadOnlyList<string>> Undeclared(WebApplication app)
    {
        List<string> wrong = [];
        foreach (Endpoint route in Routes(app))
        {
            if (WhyNot(await Metadata(app, route)) is { } why) wrong.Add($"{route.DisplayName} {why}");
        }

        return wrong;
    }

    private static string? WhyNot(EndpointMetadataCollection metadata)
    {
        IReadOnlyList<IAuthorizeData> asked = metadata.GetOrderedMetadata<IAuthorizeData>();
        bool isOpen = metadata.GetMetadata<IAllowAnonymous>() is not null;
        if (isOpen) return asked.Count == 0 ? null : "is open to anybody and names a reach besides: take one away";
        if (asked.Count == 0) return "says nothing: write [AllowAnonymous], or [Authorize] with the name of a Reach";
        return asked.All(one => Enum.GetNames<Reach>().Contains(one.Policy)) ? null : "asks for something else than a Reach";
    }

    private static IReadOnlyList<Endpoint> Routes(WebApplication app)
    {
        Endpoint[] routes = [.. ((IEndpointRouteBuilder)app).DataSources.SelectMany(source => source.Endpoints)];
        Assert.True(routes.Length > 10, "The routes of the program were not found.");
        return routes;
    }

    /// <summary>What a route says of itself; a page says it only once it is loaded.</summary>
    private static async Task<EndpointMetadataCollection> Metadata(WebApplication app, Endpoint route) =>
        route.Metadata.GetMetadata<PageActionDescriptor>() is { } page and not CompiledPageActionDescriptor
            ? (await app.Services.GetRequiredService<PageLoader>().LoadAsync(page, route.Metadata)).Endpoint!.Metadata
            : route.Metadata;
}
