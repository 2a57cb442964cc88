using ServiceMap.Host.Tests.Leaks.Worlds;

namespace ServiceMap.Host.Tests.Leaks;

/// <summary>Both worlds, served.</summary>
public sealed class ServedWorlds : IAsyncLifetime
{
    internal ServedWorld A { get; private set; } = null!;

    internal ServedWorld B { get; private set; } = null!;

    public async ValueTask InitializeAsync() => (A, B) = (await ServedWorld.Start(World.A), await ServedWorld.Start(World.B));

    public async ValueTask DisposeAsync()
    {
        if (A is not null) await A.DisposeAsync();
        if (B is not null) await B.DisposeAsync();
    }
}
