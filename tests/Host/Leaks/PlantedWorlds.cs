using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Host.Tests.Leaks.Walking;
using ServiceMap.Host.Tests.Leaks.Worlds;

namespace ServiceMap.Host.Tests.Leaks;

/// <summary>Both worlds, served by a program into which a leak of each sort was planted, and walked there.</summary>
public sealed class PlantedWorlds : IAsyncLifetime
{
    internal const string Unreachable = "/planted/never/{key}";

    internal ServedWorld A { get; private set; } = null!;

    internal ServedWorld B { get; private set; } = null!;

    internal Walk InA { get; private set; } = null!;

    internal Walk InB { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        (A, B) = (await ServedWorld.Start(World.A, Plant), await ServedWorld.Start(World.B, Plant));
        (InA, InB) = (await Planted(A), await Planted(B));
    }

    public async ValueTask DisposeAsync()
    {
        if (A is not null) await A.DisposeAsync();
        if (B is not null) await B.DisposeAsync();
    }

    private static Task<Walk> Planted(ServedWorld served) =>
        Walk.Through(served, Role.Nobody, [.. RouteWatch.Of(served.App).Where(route => RouteWatch.NameOf(route).StartsWith("/planted", StringComparison.Ordinal))]);

    private static void Plant(ServedWorld served)
    {
        Hideout refuge = served.World.Hideouts["refuge"];
        IEndpointRouteBuilder routes = served.App;
        routes.MapGet("/planted/words", () => Results.Text($"<p>{refuge.Street.ToUpperInvariant().Replace(" ", "&#32;", StringComparison.Ordinal)}</p>", "text/html"));
        routes.MapGet("/planted/address", () => Results.Text($"""<a href="/planted/words?at={Uri.EscapeDataString(refuge.Postcode)}">""", "text/html"));
        routes.MapGet("/planted/header", (HttpResponse answer) => answer.Headers["X-Planted"] = refuge.Postcode.Split(' ')[0]);
        routes.MapGet("/planted/number", () => FormattableString.Invariant($"[{refuge.Longitude:0.0},1]"));
        routes.MapGet("/planted/side", () => refuge.Longitude < -2 ? "west" : "east");
        routes.MapGet("/planted/log", (ILoggerFactory logs) => logs.CreateLogger("ServiceMap.Planted").Say(refuge.Address));
        routes.MapGet("/planted/file", () => File.WriteAllText(Path.Combine(served.Data, "planted.bin"), refuge.Street, System.Text.Encoding.Unicode));
        routes.MapGet("/planted/outside", (IMediator ask) => ask.Send(new PlacesOfPostcodes([Postcode.Read("QX9 9XX")!.Value], MayAskOutside: true)));
        routes.MapGet(Unreachable, () => Results.NotFound());
    }
}

internal static partial class PlantedLog
{
    [LoggerMessage(9999, LogLevel.Trace, "Planted: {Address}")]
    public static partial void Say(this ILogger log, string address);
}
