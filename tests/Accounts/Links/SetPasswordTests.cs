using Microsoft.EntityFrameworkCore;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Accounts.Links;
using ServiceMap.Accounts.Mail;
using ServiceMap.Accounts.Passwords;
using ServiceMap.Accounts.People;
using ServiceMap.Accounts.SigningIn;

namespace ServiceMap.Accounts.Tests.Links;

public sealed class SetPasswordTests
{
    private const string Ada = "ada@example.org";

    [Fact]
    public async Task An_invitation_works_once()
    {
        await using Town town = await Town.Open();
        string link = await town.Invite(Ada, Role.Provider);

        (Account? first, Account? second) = (await Set(town, link, LinkKind.Invitation), await Set(town, link, LinkKind.Invitation));

        Assert.Equal((true, false), (first is not null, second is not null));
    }

    [Theory]
    [InlineData(6, true)]
    [InlineData(7, false)]
    public async Task An_invitation_holds_for_seven_days(int days, bool holds)
    {
        await using Town town = await Town.Open();
        string link = await town.Invite(Ada, Role.Provider);
        town.Clock.Advance(TimeSpan.FromDays(days));

        Assert.Equal(holds, await Set(town, link, LinkKind.Invitation) is not null);
    }

    [Fact]
    public async Task A_second_invitation_makes_the_first_void()
    {
        await using Town town = await Town.Open();
        string first = await town.Invite(Ada, Role.Provider);
        await town.Invite(Ada, Role.Planner);

        Assert.Null(await Set(town, first, LinkKind.Invitation));
    }

    [Theory]
    [InlineData(59, true)]
    [InlineData(60, false)]
    public async Task A_reset_holds_for_an_hour(int minutes, bool holds)
    {
        await using Town town = await Town.Open();
        await town.Person(Ada, Role.Provider);
        string link = await AskForReset(town);
        town.Clock.Advance(TimeSpan.FromMinutes(minutes));

        Assert.Equal(holds, await Set(town, link, LinkKind.Reset) is not null);
    }

    [Fact]
    public async Task A_reset_takes_up_no_invitation()
    {
        await using Town town = await Town.Open();
        string link = await town.Invite(Ada, Role.Provider);

        Assert.Null(await Set(town, link, LinkKind.Reset));
    }

    [Fact]
    public async Task A_new_password_ends_all_sessions()
    {
        await using Town town = await Town.Open();
        string key = await town.Begin(await town.Person(Ada, Role.Provider));

        await Set(town, await AskForReset(town), LinkKind.Reset);

        Assert.Null(await town.Who(key));
    }

    [Fact]
    public async Task A_new_password_takes_no_second_factor_away()
    {
        await using Town town = await Town.Open();
        await town.SetUp(await town.Person(Ada, Role.Administrator));
        await Set(town, await AskForReset(town), LinkKind.Reset, "another row of plain words");

        Assert.IsType<GivePassword.Outcome.NeedsCode>(await town.GivePassword(Ada, "another row of plain words"));
    }

    [Fact]
    public async Task The_old_password_opens_nothing_any_more()
    {
        await using Town town = await Town.Open();
        await town.Person(Ada, Role.Provider);
        await Set(town, await AskForReset(town), LinkKind.Reset, "another row of plain words");

        Assert.IsType<GivePassword.Outcome.Wrong>(await town.GivePassword(Ada, Town.Password));
    }

    [Fact]
    public async Task She_is_told_by_a_message_that_her_password_was_changed()
    {
        await using Town town = await Town.Open();
        await town.Person(Ada, Role.Provider);
        await Set(town, await AskForReset(town), LinkKind.Reset);

        Assert.Contains("Your password was changed (ServiceMap)", await town.Read(db => db.Letters.Select(letter => letter.Subject).ToArrayAsync(Town.Stop)));
    }

    [Fact]
    public async Task Whoever_is_disabled_sets_none()
    {
        await using Town town = await Town.Open();
        Account account = await town.Person(Ada, Role.Provider);
        string link = await AskForReset(town);
        await town.Do((KeepAccount it) => it.Disable(account.Id, Actor.Program, Town.Stop));

        Assert.Null(await Set(town, link, LinkKind.Reset));
    }

    [Fact]
    public async Task Nothing_is_sent_to_an_address_without_an_account()
    {
        await using Town town = await Town.Open();

        await town.Do((AskForReset it) => it.Run("nobody@example.org", Town.Home, Town.Stop));

        Assert.False(await town.Read(db => db.Letters.AnyAsync(Town.Stop)));
    }

    [Fact]
    public async Task The_end_of_a_link_is_kept_as_a_hash_alone()
    {
        await using Town town = await Town.Open();
        string link = await town.Invite(Ada, Role.Provider);

        string kept = string.Concat(await town.Audit()) + await town.Read(db => db.Links.Select(one => one.Hash).SingleAsync(Town.Stop));

        Assert.DoesNotContain(link, kept, StringComparison.Ordinal);
    }

    private static Task<Account?> Set(Town town, string link, LinkKind kind, string password = Town.Password) =>
        town.Do((SetPassword it) => it.Run(link, kind, town.Get<PasswordHashes>().HashOf(password), null, Town.Home, Town.Stop));

    /// <summary>She asks for a link; the end of it, from the message.</summary>
    private static async Task<string> AskForReset(Town town)
    {
        await town.Do((AskForReset it) => it.Run(Ada, Town.Home, Town.Stop));
        string closed = (await town.Read(db => db.Letters.Where(letter => letter.Key.StartsWith("reset")).Select(letter => letter.Sealed).SingleAsync(Town.Stop)))!;
        return town.Get<LetterSeal>().Open(closed)!.Split("link=")[1].Split('\n')[0].Trim();
    }
}
