using Powers = ServiceMap.Accounts.Contracts.Role;

namespace ServiceMap.Host.Tests.Leaks.Walking;

/// <summary>As whom somebody walks. Whoever adds a role of accounts adds it here, and everything is walked as that one too.</summary>
/// <param name="Name">What she is.</param>
/// <param name="Powers">The role of her account; null for somebody without one.</param>
/// <param name="Organisation">Whose entries she keeps; null for none.</param>
internal sealed record Role(string Name, Powers? Powers = null, string? Organisation = null)
{
    public static readonly Role Nobody = new("nobody");
    public static readonly Role Outsider = new("a provider of another organisation", Accounts.Contracts.Role.Provider, "mill");
    public static readonly Role Commissioner = new("a commissioner", Accounts.Contracts.Role.Commissioner);
    public static readonly Role Planner = new("a planner", Accounts.Contracts.Role.Planner);
    public static readonly Role Owner = new("the provider", Accounts.Contracts.Role.Provider, "lantern");
    public static readonly Role Colleague = new("another of the provider", Accounts.Contracts.Role.Provider, "lantern");
    public static readonly Role Administrator = new("an administrator", Accounts.Contracts.Role.Administrator);

    /// <summary>All that are to read nothing that is withheld.</summary>
    public static readonly Role[] All = [Nobody, Outsider, Commissioner, Planner];

    /// <summary>Those who may read what is withheld of the sites that they keep, where they keep them.</summary>
    public static readonly Role[] Entitled = [Owner, Administrator];

    /// <summary>All that have an account.</summary>
    public static readonly Role[] WithAccount = [Outsider, Commissioner, Planner, Owner, Colleague, Administrator];

    public override string ToString() => Name;
}
