using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Host.Tests.Leaks.Walking;
using ServiceMap.Host.Tests.Leaks.Worlds;
using ServiceMap.Kernel;
using Role = ServiceMap.Host.Tests.Leaks.Walking.Role;

namespace ServiceMap.Host.Tests.Leaks;

/// <summary>Both worlds, served by a program into which a leak of each sort was planted, and walked there.</summary>
public sealed class PlantedWorlds : IAsyncLifetime
{
    private const string AuditTrail = "/admin/audit";

    internal const string Unreachable = "/planted/never/{key}";

    internal ServedWorld A { get; private set; } = null!;

    internal ServedWorld B { get; private set; } = null!;

    internal Walk InA { get; private set; } = null!;

    internal Walk InB { get; private set; } = null!;

    internal Walk AsReviewerInA { get; private set; } = null!;

    internal Walk AsReviewerInB { get; private set; } = null!;

    internal Walk AsAdministratorInA { get; private set; } = null!;

    internal Walk AsAdministratorInB { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        (A, B) = (await Inhabited(World.A), await Inhabited(World.B));
        (InA, InB) = (await Planted(A, Role.Nobody), await Planted(B, Role.Nobody));
        (AsReviewerInA, AsReviewerInB) = (await Planted(A, Role.Commissioner), await Planted(B, Role.Commissioner));
        (AsAdministratorInA, AsAdministratorInB) = (await Walk.Through(A, Role.Administrator, Routes(A, AuditTrail)), await Walk.Through(B, Role.Administrator, Routes(B, AuditTrail)));
    }

    public async ValueTask DisposeAsync()
    {
        if (A is not null) await A.DisposeAsync();
        if (B is not null) await B.DisposeAsync();
    }

    private static async Task<ServedWorld> Inhabited(World world)
    {
        ServedWorld served = await ServedWorld.Start(world, Plant);
        await served.Inhabit();
        return served;
    }

    private static Task<Walk> Planted(ServedWorld served, Role role) => Walk.Through(served, role, Routes(served, "/planted"));

    private static RouteEndpoint[] Routes(ServedWorld served, string under) =>
        [.. RouteWatch.Of(served.App).Where(route => RouteWatch.NameOf(route).StartsWith(under, StringComparison.Ordinal))];

    private static void Plant(ServedWorld served)
    {
        Hideout refuge = served.World.Hideouts["refuge"];
        IEndpointRouteBuilder routes = served.App.MapGroup("").AllowAnonymous();
        routes.MapGet("/planted/words", () => Results.Text($"<p>{refuge.Street.ToUpperInvariant().Replace(" ", "&#32;", StringComparison.Ordinal)}</p>", "text/html"));
        routes.MapGet("/planted/address", () => Results.Text($"""<a href="/planted/words?at={Uri.EscapeDataString(refuge.Postcode)}">""", "text/html"));
        routes.MapGet("/planted/header", (HttpResponse answer) => answer.Headers["X-Planted"] = refuge.Postcode.Split(' ')[0]);
        routes.MapGet("/planted/number", () => FormattableString.Invariant($"[{refuge.Longitude:0.0},1]"));
        routes.MapGet("/planted/side", () => refuge.Longitude < -2 ? "west" : "east");
        routes.MapGet("/planted/log", (ILoggerFactory logs) => logs.CreateLogger("ServiceMap.Planted").Say(refuge.Address));
        routes.MapGet("/planted/file", () => File.WriteAllText(Path.Combine(served.Data, "planted.bin"), refuge.Street, System.Text.Encoding.Unicode));
        routes.MapGet("/planted/outside", (IMediator ask) => ask.Send(new PlacesOfPostcodes([Postcode.Read("QX9 9XX")!.Value], MayAskOutside: true)));
        served.App.MapGet("/planted/review", () => $"Live now: {refuge.Address}").RequireAuthorization(nameof(Reach.Reviewer));
        routes.MapGet("/planted/audit", (Work work, IMediator tell) => Record(work, tell, refuge));
        routes.MapGet(Unreachable, () => Results.NotFound());
    }

    private static async Task Record(Work work, IMediator tell, Hideout refuge)
    {
        await work.Begin(CancellationToken.None);
        await tell.Send(new RecordAct(Actor.Program, "planted", "s-refuge", After: refuge.Address));
        await work.Commit(CancellationToken.None);
    }
}

internal static partial class PlantedLog
{
    [LoggerMessage(9999, LogLevel.Trace, "Planted: {Address}")]
    public static partial void Say(this ILogger log, string address);
}
