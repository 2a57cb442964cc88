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

    private static void Require(AuthorizationPolicyBuilder policy, Reach reach) =>
        policy.RequireAuthenticatedUser().RequireAssertion(context => SignedIn.IsWithin(context.User, reach));
}
