using Microsoft.AspNetCore.Authorization;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Accounts.Sessions;

namespace ServiceMap.Accounts;

/// <summary>What each <see cref="Reach"/> asks for. What names none, and does not say that it is for anybody, is denied to everybody.</summary>
internal static class Reaches
{
    private static readonly AuthorizationPolicy Nobody = new AuthorizationPolicyBuilder(Schemes.Session).RequireAssertion(_ => false).Build();

    public static void Add(AuthorizationOptions options)
    {
        options.FallbackPolicy = Nobody;
        foreach (Reach reach in Enum.GetValues<Reach>()) options.AddPolicy(reach.ToString(), policy => Require(policy, reach));
    }

    private static void Require(AuthorizationPolicyBuilder policy, Reach reach) =>
        policy.RequireAuthenticatedUser().RequireAssertion(context => SignedIn.IsWithin(context.User, reach));
}
