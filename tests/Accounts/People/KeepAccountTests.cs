using Microsoft.EntityFrameworkCore;
using ServiceMap.Accounts.Audit;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Accounts.People;
using ServiceMap.Accounts.SigningIn;

namespace ServiceMap.Accounts.Tests.People;

public sealed class KeepAccountTests
{
    private static readonly Actor Chief = new(Guid.NewGuid(), "Chief", "administrator", "192.0.2.9");

    [Fact]
    public async Task Whoever_is_disabled_cannot_sign_in()
    {
        await using Town town = await Town.Open();
        Account account = await town.Person("ada@example.org", Role.Provider);
        await town.Do((KeepAccount it) => it.Disable(account.Id, Chief, Town.Stop));

        Assert.Equal(new GivePassword.Outcome.Wrong(), await town.GivePassword("ada@example.org", Town.Password));
    }

    [Fact]
    public async Task Whoever_is_enabled_again_can()
    {
        await using Town town = await Town.Open();
        Account account = await town.Person("ada@example.org", Role.Provider);
        await town.Do((KeepAccount it) => it.Disable(account.Id, Chief, Town.Stop));
        await town.Do((KeepAccount it) => it.Enable(account.Id, Chief, Town.Stop));

        Assert.IsType<GivePassword.Outcome.Done>(await town.GivePassword("ada@example.org", Town.Password));
    }

    [Fact]
    public async Task The_audit_trail_says_who_changed_what_she_may_do_from_where_before_and_after()
    {
        await using Town town = await Town.Open();
        Account account = await town.Person("ada@example.org", Role.Provider);
        await town.Do((KeepAccount it) => it.ChangeReach(account.Id, Invitee.Of("", "", [Role.Commissioner], [], "MOPAC", mayInvite: true), Chief, Town.Stop));

        AuditRow row = (await town.Audit())[^1];

        Assert.Equal(
            ("account.reach-changed", "Chief", "192.0.2.9", account.Id.ToString(), "roles Provider; organisations ; body ; may invite no", "roles Commissioner; organisations ; body MOPAC; may invite yes"),
            (row.What, row.Name, row.From, row.Subject, row.Before, row.After));
    }

    [Fact]
    public async Task What_changes_nothing_is_not_in_it()
    {
        await using Town town = await Town.Open();
        Account account = await town.Person("ada@example.org", Role.Planner);
        int before = (await town.Acts()).Length;

        await town.Do((KeepAccount it) => it.ChangeReach(account.Id, Invitee.Of("", "", [Role.Planner], [], null, mayInvite: false), Chief, Town.Stop));

        Assert.Equal(before, (await town.Acts()).Length);
    }

    [Fact]
    public async Task An_act_that_fails_half_way_leaves_neither_itself_nor_its_record()
    {
        await using Town town = await Town.Open();
        Account account = await town.Person("ada@example.org", Role.Planner);
        int before = (await town.Acts()).Length;

        await Assert.ThrowsAsync<InvalidOperationException>(() => town.Do<KeepAccount, bool>(async it =>
        {
            await it.Disable(account.Id, Chief, Town.Stop);
            throw new InvalidOperationException("The lights go out.");
        }));

        Assert.Equal((before, true), ((await town.Acts()).Length, await town.Read(db => db.Users.AnyAsync(one => one.Disabled == null, Town.Stop))));
    }

    [Fact]
    public async Task Only_those_who_can_sign_in_are_known()
    {
        await using Town town = await Town.Open();
        await town.Person("ada@example.org", Role.Planner);
        await town.Invite("bea@example.org", Role.Planner);
        Account gone = await town.Person("cy@example.org", Role.Planner);
        await town.Do((KeepAccount it) => it.Disable(gone.Id, Chief, Town.Stop));

        Assert.Equal("ada@example.org", Assert.Single(await town.Ask(new AccountsKnown())).Email);
    }
}
