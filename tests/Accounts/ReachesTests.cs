using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using ServiceMap.Accounts.Contracts;

namespace ServiceMap.Accounts.Tests;

public sealed class ReachesTests : IAsyncDisposable
{
    private readonly ServiceProvider services = new ServiceCollection().AddLogging().AddAuthorization(Reaches.Add).BuildServiceProvider();

    [Theory]
    [InlineData(Role.Provider, false, Reach.Keeper, true)]
    [InlineData(Role.Provider, true, Reach.Reviewer, false)]
    [InlineData(Role.Provider, true, Reach.Administrator, false)]
    [InlineData(Role.Commissioner, false, Reach.Reviewer, false)]
    [InlineData(Role.Commissioner, true, Reach.Reviewer, true)]
    [InlineData(Role.Commissioner, true, Reach.Keeper, false)]
    [InlineData(Role.Commissioner, true, Reach.Administrator, false)]
    [InlineData(Role.Planner, true, Reach.SignedIn, true)]
    [InlineData(Role.Planner, true, Reach.Keeper, false)]
    [InlineData(Role.Planner, true, Reach.Reviewer, false)]
    [InlineData(Role.Administrator, true, Reach.Keeper, true)]
    [InlineData(Role.Administrator, true, Reach.Reviewer, true)]
    [InlineData(Role.Administrator, true, Reach.Administrator, true)]
    [InlineData(Role.Administrator, false, Reach.SignedIn, true)]
    [InlineData(Role.Administrator, false, Reach.Keeper, false)]
    [InlineData(Role.Administrator, false, Reach.Reviewer, false)]
    [InlineData(Role.Administrator, false, Reach.Administrator, false)]
    public async Task A_role_is_within_its_reach_and_no_other(Role role, bool withSecondFactor, Reach reach, bool isWithin) =>
        Assert.Equal(isWithin, (await Ask(Somebody(withSecondFactor, role), reach.ToString())).Succeeded);

    [Fact]
    public void Nobody_is_within_any_who_is_not_signed_in() =>
        Assert.All(Enum.GetValues<Reach>(), reach => Assert.False(SignedIn.IsWithin(new ClaimsPrincipal(), reach)));

    [Fact]
    public async Task What_names_no_reach_is_denied_even_to_whoever_has_every_role()
    {
        AuthorizationPolicy fallback = (await services.GetRequiredService<IAuthorizationPolicyProvider>().GetFallbackPolicyAsync())!;

        Assert.False((await services.GetRequiredService<IAuthorizationService>().AuthorizeAsync(Somebody(true, Enum.GetValues<Role>()), null, fallback)).Succeeded);
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();

    private Task<AuthorizationResult> Ask(ClaimsPrincipal user, string policy) => services.GetRequiredService<IAuthorizationService>().AuthorizeAsync(user, null, policy);

    private static ClaimsPrincipal Somebody(bool withSecondFactor, params Role[] roles) => new(new ClaimsIdentity(
        [
            new Claim(ClaimTypes.NameIdentifier, Guid.NewGuid().ToString()),
            .. roles.Select(role => new Claim(ClaimTypes.Role, role.ToString())),
            .. withSecondFactor ? [new Claim(SignedIn.SecondFactorClaim, "yes")] : (Claim[])[],
        ],
        "test"));
}
