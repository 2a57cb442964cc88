using Microsoft.EntityFrameworkCore;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Accounts.SigningIn;

namespace ServiceMap.Accounts.Tests.SigningIn;

public sealed class GivePasswordTests
{
    private const string Ada = "ada@example.org";

    [Theory]
    [InlineData(Ada)]
    [InlineData("ADA@Example.ORG")]
    [InlineData(" ada@example.org ")]
    public async Task Her_address_and_password_sign_her_in(string email)
    {
        await using Town town = await Town.Open();
        await town.Person(Ada, Role.Provider);

        Assert.IsType<GivePassword.Outcome.Done>(await town.GivePassword(email, Town.Password));
    }

    [Fact]
    public async Task Whoever_has_a_second_factor_gives_it_next()
    {
        await using Town town = await Town.Open();
        await town.SetUp(await town.Person(Ada, Role.Administrator));

        Assert.IsType<GivePassword.Outcome.NeedsCode>(await town.GivePassword(Ada, Town.Password));
    }

    [Theory]
    [InlineData(Ada, "three plain words in a Row")]
    [InlineData(Ada, "")]
    [InlineData("nobody@example.org", Town.Password)]
    [InlineData("", Town.Password)]
    public async Task Everything_else_is_wrong_in_the_same_words(string email, string password)
    {
        await using Town town = await Town.Open();
        await town.Person(Ada, Role.Provider);

        Assert.Equal(new GivePassword.Outcome.Wrong(), await town.GivePassword(email, password));
    }

    [Fact]
    public async Task Whoever_has_not_taken_up_her_invitation_cannot_sign_in()
    {
        await using Town town = await Town.Open();
        await town.Invite(Ada, Role.Provider);

        Assert.Equal(new GivePassword.Outcome.Wrong(), await town.GivePassword(Ada, ""));
    }

    [Theory]
    [InlineData(Ada)]
    [InlineData("nobody@example.org")]
    public async Task After_each_wrong_one_she_waits_twice_as_long(string email)
    {
        await using Town town = await Town.Open();
        await town.Person(Ada, Role.Provider);
        await town.GiveWrong(email, 3);
        await town.GivePassword(email, "wrong again, and so she waits");

        Assert.Equal(new GivePassword.Outcome.Waits(TimeSpan.FromSeconds(8)), await town.GivePassword(email, Town.Password));
    }

    [Fact]
    public async Task What_is_given_while_she_waits_is_not_looked_at_and_counts_for_nothing()
    {
        await using Town town = await Town.Open();
        await town.Person(Ada, Role.Provider);
        await town.GivePassword(Ada, "wrong");
        await town.GivePassword(Ada, Town.Password);
        town.Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.IsType<GivePassword.Outcome.Done>(await town.GivePassword(Ada, Town.Password));
    }

    [Fact]
    public async Task Ten_wrong_ones_lock_the_account()
    {
        await using Town town = await Town.Open();
        await town.Person(Ada, Role.Provider);
        await town.GiveWrong(Ada, 9);
        await town.GivePassword(Ada, "the tenth");
        town.Clock.Advance(TimeSpan.FromMinutes(14));

        Assert.IsType<GivePassword.Outcome.Waits>(await town.GivePassword(Ada, Town.Password));
    }

    [Fact]
    public async Task The_lock_ends_by_itself()
    {
        await using Town town = await Town.Open();
        await town.Person(Ada, Role.Provider);
        await town.GiveWrong(Ada, 10);

        Assert.IsType<GivePassword.Outcome.Done>(await town.GivePassword(Ada, Town.Password));
    }

    [Fact]
    public async Task A_right_one_ends_the_count()
    {
        await using Town town = await Town.Open();
        await town.Person(Ada, Role.Provider);
        await town.GiveWrong(Ada, 5);
        await town.GivePassword(Ada, Town.Password);
        await town.GivePassword(Ada, "wrong");

        Assert.Equal(new GivePassword.Outcome.Waits(TimeSpan.FromSeconds(1)), await town.GivePassword(Ada, Town.Password));
    }

    [Fact]
    public async Task One_address_that_tries_many_accounts_waits_too()
    {
        await using Town town = await Town.Open();
        for (int number = 0; number < 11; number++) await town.GivePassword($"person{number}@example.org", "the same for all of them");

        Assert.Equal(new GivePassword.Outcome.Waits(TimeSpan.FromSeconds(1)), await town.GivePassword("another@example.org", "the same"));
    }

    [Fact]
    public async Task A_hundred_at_the_same_moment_are_looked_at_no_more_than_one_after_the_other()
    {
        await using Town town = await Town.Open();
        await town.Person(Ada, Role.Provider);

        GivePassword.Outcome[] all = await Task.WhenAll(Enumerable.Range(0, 20).Select(number => town.GivePassword(Ada, $"guess number {number}")));

        Assert.Single(all, new GivePassword.Outcome.Wrong());
    }

    [Fact]
    public async Task The_audit_trail_tells_of_wrong_ones_and_of_the_lock()
    {
        await using Town town = await Town.Open();
        await town.Person(Ada, Role.Provider);
        await town.GiveWrong(Ada, 10);

        string[] acts = await town.Acts();
        Assert.Equal(["account.invited", "account.joined", .. Enumerable.Repeat("account.sign-in-failed", 10), "account.locked"], acts);
    }

    [Fact]
    public async Task What_somebody_types_is_kept_nowhere()
    {
        await using Town town = await Town.Open();
        await town.GivePassword("my-password-by-mistake", "Sesame-Opens-Nothing");

        string audit = string.Concat(await town.Audit());
        string attempts = string.Concat(await town.Read(db => db.Attempts.Select(one => one.Whose).ToArrayAsync(Town.Stop)));
        Assert.DoesNotContain("mistake", audit + attempts, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Sesame", audit + attempts, StringComparison.OrdinalIgnoreCase);
    }
}
