using Microsoft.EntityFrameworkCore;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Accounts.People;
using ServiceMap.Accounts.SecondFactors;

namespace ServiceMap.Accounts.Tests.SecondFactors;

public sealed class SetUpSecondFactorTests
{
    [Fact]
    public async Task The_key_stays_the_same_until_it_was_set_up()
    {
        await using Town town = await Town.Open();
        Account account = await town.Person("ada@example.org", Role.Provider);

        Assert.Equal((await Look(town, account)).Key, (await Look(town, account)).Key);
    }

    [Fact]
    public async Task A_key_that_is_set_up_is_shown_to_nobody()
    {
        await using Town town = await Town.Open();
        Account account = await town.Person("ada@example.org", Role.Provider);
        await town.SetUp(account);

        Assert.Null((await Look(town, account)).Key);
    }

    [Fact]
    public async Task A_wrong_code_sets_nothing_up()
    {
        await using Town town = await Town.Open();
        Account account = await town.Person("ada@example.org", Role.Provider);
        await Look(town, account);

        Assert.Null(await town.Do((SetUpSecondFactor it) => it.Confirm(account.Id, "123456", null, Town.Home, Town.Stop)));
    }

    [Fact]
    public async Task She_is_given_ten_recovery_codes_that_differ()
    {
        await using Town town = await Town.Open();

        Assert.Equal(10, (await town.SetUp(await town.Person("ada@example.org", Role.Provider))).Codes.Distinct().Count());
    }

    [Fact]
    public async Task Neither_the_key_nor_a_recovery_code_can_be_read_in_the_store()
    {
        await using Town town = await Town.Open();
        (string key, IReadOnlyList<string> codes) = await town.SetUp(await town.Person("ada@example.org", Role.Provider));

        string kept = string.Concat(await town.Read(db => db.UserTokens.Select(token => token.Value).ToArrayAsync(Town.Stop))) + string.Concat(await town.Audit());

        Assert.DoesNotContain(key, kept, StringComparison.OrdinalIgnoreCase);
        Assert.All(codes, code => Assert.DoesNotContain(RecoveryCodes.Plain(code), kept, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Setting_it_up_ends_what_is_open_elsewhere_with_the_password_alone()
    {
        await using Town town = await Town.Open();
        Account account = await town.Person("ada@example.org", Role.Provider);
        string key = await town.Begin(account);

        await town.SetUp(account);

        Assert.Null(await town.Who(key));
    }

    [Fact]
    public async Task Taking_it_away_ends_every_other_session()
    {
        await using Town town = await Town.Open();
        Account account = await town.Person("ada@example.org", Role.Administrator);
        await town.SetUp(account);
        string key = await town.Begin(account, withSecondFactor: true);

        await town.Do((SetUpSecondFactor it) => it.TakeAway(account.Id, Actor.Program, session: null, Town.Stop));

        Assert.Null(await town.Who(key));
    }

    private static Task<SetUpSecondFactor.State> Look(Town town, Account account) => town.Do((SetUpSecondFactor it) => it.Look(account.Id, Town.Stop));
}
