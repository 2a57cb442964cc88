using Microsoft.EntityFrameworkCore;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Accounts.Links;
using ServiceMap.Accounts.People;
using ServiceMap.Accounts.Sessions;

namespace ServiceMap.Accounts.Tests.Sessions;

public sealed class CheckSessionTests
{
    [Fact]
    public async Task Says_who_she_is_and_what_she_may_do()
    {
        await using Town town = await Town.Open();
        Account account = await town.Person("ada@example.org", Role.Commissioner);

        SignedIn person = (await town.Who(await town.Begin(account, withSecondFactor: true)))!;

        Assert.Equal((account.Id, "Ada Okoro", "MOPAC", true, true), (person.Account, person.Name, person.Body, person.HasSecondFactor, person.IsReviewer));
    }

    [Fact]
    public async Task Knows_no_key_that_it_has_not_given()
    {
        await using Town town = await Town.Open();

        Assert.Null(await town.Who(Unguessable.New()));
    }

    [Fact]
    public async Task The_key_of_a_session_is_kept_as_a_hash_alone()
    {
        await using Town town = await Town.Open();
        string key = await town.Begin(await town.Person("ada@example.org", Role.Provider));

        Assert.DoesNotContain(key, await town.Read(db => db.Sessions.Select(session => session.Hash + session.Browser + session.From).SingleAsync(Town.Stop)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Role.Provider, 29, true)]
    [InlineData(Role.Provider, 30, false)]
    [InlineData(Role.Planner, 29, true)]
    public async Task Others_stay_signed_in_for_thirty_days(Role role, int days, bool stays)
    {
        await using Town town = await Town.Open();
        string key = await town.Begin(await town.Person("ada@example.org", role));
        town.Clock.Advance(TimeSpan.FromDays(days));

        Assert.Equal(stays, await town.Who(key) is not null);
    }

    [Theory]
    [InlineData(Role.Administrator, 11, true)]
    [InlineData(Role.Administrator, 12, false)]
    [InlineData(Role.Commissioner, 12, false)]
    public async Task An_administrator_or_commissioner_who_does_nothing_is_signed_out_after_twelve_hours(Role role, int hours, bool stays)
    {
        await using Town town = await Town.Open();
        string key = await town.Begin(await town.Person("ada@example.org", role), withSecondFactor: true);
        town.Clock.Advance(TimeSpan.FromHours(hours));

        Assert.Equal(stays, await town.Who(key) is not null);
    }

    [Fact]
    public async Task However_busy_she_is_signed_out_after_a_day()
    {
        await using Town town = await Town.Open();
        string key = await town.Begin(await town.Person("ada@example.org", Role.Administrator), withSecondFactor: true);
        for (int hour = 0; hour < 23; hour++)
        {
            town.Clock.Advance(TimeSpan.FromHours(1));
            Assert.NotNull(await town.Who(key));
        }

        town.Clock.Advance(TimeSpan.FromHours(1));

        Assert.Null(await town.Who(key));
    }

    [Fact]
    public async Task When_it_was_used_last_is_written_once_a_minute()
    {
        await using Town town = await Town.Open();
        string key = await town.Begin(await town.Person("ada@example.org", Role.Provider));
        DateTime began = town.Clock.GetUtcNow().UtcDateTime;
        town.Clock.Advance(TimeSpan.FromSeconds(59));
        await town.Who(key);
        DateTime after59 = await Seen(town);
        town.Clock.Advance(TimeSpan.FromSeconds(1));
        await town.Who(key);

        Assert.Equal((began, began.AddMinutes(1)), (after59, await Seen(town)));
    }

    [Fact]
    public async Task Whatever_she_may_do_from_now_on_holds_at_once()
    {
        await using Town town = await Town.Open();
        Account account = await town.Person("ada@example.org", Role.Administrator);
        string key = await town.Begin(account, withSecondFactor: true);

        await town.Do((KeepAccount it) => it.ChangeReach(account.Id, Invitee.Of("", "", [Role.Planner], [], null, false), Actor.Program, Town.Stop));

        Assert.Equal([Role.Planner], (await town.Who(key))!.Roles);
    }

    [Fact]
    public async Task Whoever_is_disabled_is_signed_out_at_once()
    {
        await using Town town = await Town.Open();
        Account account = await town.Person("ada@example.org", Role.Provider);
        string key = await town.Begin(account);

        await town.Do((KeepAccount it) => it.Disable(account.Id, Actor.Program, Town.Stop));

        Assert.Null(await town.Who(key));
    }

    private static Task<DateTime> Seen(Town town) => town.Read(db => db.Sessions.Select(session => session.Seen).SingleAsync(Town.Stop));
}
