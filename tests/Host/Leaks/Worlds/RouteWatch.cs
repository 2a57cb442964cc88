using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;

namespace ServiceMap.Host.Tests.Leaks.Worlds;

/// <summary>The routes of a running program, and which of them were answered with a success.</summary>
internal sealed class RouteWatch : IStartupFilter
{
    private readonly ConcurrentDictionary<string, bool> reached = [];

    public IReadOnlyCollection<string> Reached => [.. reached.Keys];

    /// <summary>All routes that the program has, as it says itself; the files of the design are the same for every data.</summary>
    public static IReadOnlyList<RouteEndpoint> Of(WebApplication app) =>
    [
        .. ((IEndpointRouteBuilder)app).DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Where(route => !IsOfTheDesign(route)).OrderBy(route => route.RoutePattern.RawText, StringComparer.Ordinal),
    ];

    /// <summary>Its files as they were built and, where they were not published, whatever file the build has made since.</summary>
    private static bool IsOfTheDesign(RouteEndpoint route) =>
        route.Metadata.GetMetadata<StaticAssetDescriptor>() is not null || route.RoutePattern.RawText == "{**path:file}";

    public static string NameOf(RouteEndpoint route) => $"/{route.RoutePattern.RawText?.TrimStart('/')}";

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use(async (context, rest) =>
        {
            await rest(context);
            if (context.GetEndpoint() is RouteEndpoint route && context.Response.StatusCode is >= 200 and < 300) reached[NameOf(route)] = true;
        });
        next(app);
    };
}
