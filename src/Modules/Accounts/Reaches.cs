using Microsoft.AspNetCore.Authorization;
using ServiceMap.Accounts.Contracts;

namespace ServiceMap.Accounts;

/// <summary>What each <see cref="Reach"/> asks for.</summary>
internal static class Reaches
{
    public static void Add(AuthorizationOptions options)
    {
        foreach (Reach reach in Enum.GetValues<Reach>()) options.AddPolicy(reach.ToString(), policy => Require(policy, reach));
    }

    /// <summary>Whether somebody is within this reach.</summary>
    public static bool Within(Reach reach, SignedIn person) => reach switch
    {
        Reach.SignedIn => true,
        Reach.Keeper => person.Roles.Contains(Role.Provider) || person is { IsAdministrator: true, HasSecondFactor: true },
        Reach.Reviewer => person.IsReviewer,
        Reach.Administrator => person is { IsAdministrator: true, HasSecondFactor: true },
        _ => false,
    };

    private static void Require(AuthorizationPolicyBuilder policy, Reach reach) =>
        policy.RequireAuthenticatedUser().RequireAssertion(context => SignedIn.Of(context.User) is { } person && Within(reach, person));
}
