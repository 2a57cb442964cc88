using ServiceMap.Host.Tests.Leaks.Walking;
using ServiceMap.Host.Tests.Leaks.Worlds;

namespace ServiceMap.Host.Tests.Leaks;

/// <summary>Both worlds, served, and walked as everybody who is to read nothing that is withheld.</summary>
public sealed class WalkedWorlds : IAsyncLifetime
{
    internal ServedWorld A { get; private set; } = null!;

    internal ServedWorld B { get; private set; } = null!;

    internal IReadOnlyList<(Role Role, Walk InA, Walk InB)> Walks { get; private set; } = [];

    /// <summary>As those who may read something that is withheld.</summary>
    internal IReadOnlyList<(Role Role, Walk InA, Walk InB)> Entitled { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        ServedWorld[] worlds = await Task.WhenAll(Inhabited(World.A), Inhabited(World.B));
        (A, B) = (worlds[0], worlds[1]);
        Walks = await Walked(Role.All);
        Entitled = await Walked(Role.Entitled);
        await A.DoJobs();
        await B.DoJobs();
    }

    public async ValueTask DisposeAsync()
    {
        if (A is not null) await A.DisposeAsync();
        if (B is not null) await B.DisposeAsync();
    }

    private static async Task<ServedWorld> Inhabited(World world)
    {
        ServedWorld served = await ServedWorld.Start(world);
        await served.Inhabit();
        return served;
    }

    private async Task<IReadOnlyList<(Role Role, Walk InA, Walk InB)>> Walked(IEnumerable<Role> roles)
    {
        List<(Role, Walk, Walk)> walks = [];
        foreach (Role role in roles)
        {
            Walk[] both = await Task.WhenAll(Walk.Through(A, role), Walk.Through(B, role));
            walks.Add((role, both[0], both[1]));
        }

        return walks;
    }
}
