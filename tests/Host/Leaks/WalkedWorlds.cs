using ServiceMap.Host.Tests.Leaks.Walking;
using ServiceMap.Host.Tests.Leaks.Worlds;

namespace ServiceMap.Host.Tests.Leaks;

/// <summary>Both worlds, served, and walked as everybody who is to read nothing that is withheld.</summary>
public sealed class WalkedWorlds : IAsyncLifetime
{
    internal ServedWorld A { get; private set; } = null!;

    internal ServedWorld B { get; private set; } = null!;

    internal IReadOnlyList<(Role Role, Walk InA, Walk InB)> Walks { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        ServedWorld[] worlds = await Task.WhenAll(ServedWorld.Start(World.A), ServedWorld.Start(World.B));
        (A, B) = (worlds[0], worlds[1]);
        List<(Role, Walk, Walk)> walks = [];
        foreach (Role role in Role.All)
        {
            Walk[] both = await Task.WhenAll(Walk.Through(A, role), Walk.Through(B, role));
            walks.Add((role, both[0], both[1]));
        }

        Walks = walks;
    }

    public async ValueTask DisposeAsync()
    {
        if (A is not null) await A.DisposeAsync();
        if (B is not null) await B.DisposeAsync();
    }
}
