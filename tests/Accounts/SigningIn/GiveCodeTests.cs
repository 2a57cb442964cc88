using ServiceMap.Accounts.Contracts;
using ServiceMap.Accounts.People;
using ServiceMap.Accounts.SigningIn;

namespace ServiceMap.Accounts.Tests.SigningIn;

public sealed class GiveCodeTests
{
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task The_code_of_the_moment_is_taken()
    {
        await using Town town = await Town.Open();
        (Account account, string key, _) = await Ada(town);
        town.Clock.Advance(Step);

        Assert.Equal(GiveCode.Outcome.Done, await Give(town, account, town.Code(key)));
    }

    [Fact]
    public async Task A_code_is_taken_with_the_space_in_its_middle()
    {
        await using Town town = await Town.Open();
        (Account account, string key, _) = await Ada(town);
        town.Clock.Advance(Step);

        Assert.Equal(GiveCode.Outcome.Done, await Give(town, account, town.Code(key).Insert(3, " ")));
    }

    [Fact]
    public async Task No_code_is_taken_twice()
    {
        await using Town town = await Town.Open();
        (Account account, string key, _) = await Ada(town);
        town.Clock.Advance(Step);
        await Give(town, account, town.Code(key));

        Assert.Equal(GiveCode.Outcome.Wrong, await Give(town, account, town.Code(key)));
    }

    [Fact]
    public async Task The_code_with_which_the_app_was_set_up_is_not_taken_again()
    {
        await using Town town = await Town.Open();
        (Account account, string key, _) = await Ada(town);

        Assert.Equal(GiveCode.Outcome.Wrong, await Give(town, account, town.Code(key)));
    }

    [Fact]
    public async Task A_code_of_two_minutes_ago_is_too_old()
    {
        await using Town town = await Town.Open();
        (Account account, string key, _) = await Ada(town);
        town.Clock.Advance(Step);
        string code = town.Code(key);
        town.Clock.Advance(TimeSpan.FromMinutes(2));

        Assert.Equal(GiveCode.Outcome.Wrong, await Give(town, account, code));
    }

    [Fact]
    public async Task A_recovery_code_is_taken_once()
    {
        await using Town town = await Town.Open();
        (Account account, _, IReadOnlyList<string> codes) = await Ada(town);

        GiveCode.Outcome first = await Give(town, account, codes[3].ToUpperInvariant());
        GiveCode.Outcome second = await Give(town, account, codes[3]);

        Assert.Equal((GiveCode.Outcome.Done, GiveCode.Outcome.Wrong), (first, second));
    }

    [Fact]
    public async Task Wrong_codes_lock_as_wrong_passwords_do()
    {
        await using Town town = await Town.Open();
        (Account account, string key, _) = await Ada(town);
        for (int time = 1; time <= 10; time++)
        {
            await Give(town, account, "000000");
            if (time < 10) town.Clock.Advance(Patience.OfAccount.After(time));
        }

        town.Clock.Advance(TimeSpan.FromMinutes(10));

        Assert.Equal(GiveCode.Kind.Waits, (await Give(town, account, town.Code(key))).Kind);
    }

    [Fact]
    public async Task Whoever_was_disabled_meanwhile_begins_anew()
    {
        await using Town town = await Town.Open();
        (Account account, string key, _) = await Ada(town);
        town.Clock.Advance(Step);
        await town.Do((KeepAccount it) => it.Disable(account.Id, Actor.Program, Town.Stop));

        Assert.Equal(GiveCode.Outcome.Ended, await Give(town, account, town.Code(key)));
    }

    private static async Task<(Account Account, string Key, IReadOnlyList<string> Codes)> Ada(Town town)
    {
        Account account = await town.Person("ada@example.org", Role.Administrator);
        (string key, IReadOnlyList<string> codes) = await town.SetUp(account);
        return (account, key, codes);
    }

    private static Task<GiveCode.Outcome> Give(Town town, Account account, string code) => town.Do((GiveCode it) => it.Run(account.Id, code, Town.Home, Town.Stop));
}
