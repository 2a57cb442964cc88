using ServiceMap.Accounts.Contracts;
using ServiceMap.Accounts.People;

namespace ServiceMap.Accounts.Tests.People;

public sealed class PowersTests
{
    private static readonly Invitee Colleague = Invitee.Of("bea@example.org", "Bea", [Role.Provider], ["charity"], null, mayInvite: false);

    [Fact]
    public void A_provider_who_may_not_invite_has_none() => Assert.Null(Of(Role.Provider, mayInvite: false, "charity"));

    [Fact]
    public void A_provider_who_may_invites_colleagues_of_her_organisation() => Assert.True(Of(Role.Provider, mayInvite: true, "charity")!.Cover(Colleague));

    [Fact]
    public void She_invites_nobody_of_another_organisation() => Assert.False(Of(Role.Provider, mayInvite: true, "charity")!.Cover(Colleague with { Organisations = ["charity", "other"] }));

    [Fact]
    public void She_invites_to_no_other_role() => Assert.False(Of(Role.Provider, mayInvite: true, "charity")!.Cover(Colleague with { Roles = [Role.Provider, Role.Administrator] }));

    [Fact]
    public void She_passes_the_right_to_invite_on_to_nobody() => Assert.False(Of(Role.Provider, mayInvite: true, "charity")!.Cover(Colleague with { MayInvite = true }));

    [Fact]
    public void A_commissioner_without_her_second_factor_has_none() => Assert.Null(Of(Role.Commissioner, mayInvite: true, secondFactor: false));

    [Fact]
    public void A_commissioner_invites_people_of_her_body() =>
        Assert.True(Of(Role.Commissioner, mayInvite: true)!.Cover(Invitee.Of("c@example.org", "Cy", [Role.Commissioner], [], "MOPAC", mayInvite: false)));

    [Fact]
    public void A_commissioner_invites_nobody_of_another_body() =>
        Assert.False(Of(Role.Commissioner, mayInvite: true)!.Cover(Invitee.Of("c@example.org", "Cy", [Role.Commissioner], [], "NHS", mayInvite: false)));

    [Fact]
    public void A_planner_has_none() => Assert.Null(Of(Role.Planner, mayInvite: true));

    [Fact]
    public void An_administrator_invites_anybody() => Assert.True(Of(Role.Administrator, mayInvite: false)!.Cover(Colleague with { Roles = [Role.Administrator], MayInvite = true }));

    [Fact]
    public void An_administrator_without_her_second_factor_has_none() => Assert.Null(Of(Role.Administrator, mayInvite: false, secondFactor: false));

    [Theory]
    [InlineData("charity", true)]
    [InlineData("other", false)]
    public void She_sees_the_accounts_of_her_own_organisation(string organisation, bool sees) =>
        Assert.Equal(sees, Of(Role.Provider, mayInvite: true, "charity")!.See(new AccountSummary(Guid.NewGuid(), "Bea", "b@example.org", new HashSet<Role> { Role.Provider }, new HashSet<string> { organisation }, null)));

    private static Powers? Of(Role role, bool mayInvite, params string[] organisations) => Of(role, mayInvite, secondFactor: true, organisations);

    private static Powers? Of(Role role, bool mayInvite, bool secondFactor, params string[] organisations)
    {
        string? body = role == Role.Commissioner ? "MOPAC" : null;
        Account account = new() { Id = Guid.NewGuid(), Name = "Ada", Roles = [role], Organisations = [.. organisations], Body = body, MayInvite = mayInvite };
        return Powers.Of(account, new SignedIn(account.Id, "Ada", new HashSet<Role> { role }, organisations.ToHashSet(), body, secondFactor));
    }
}
