namespace ServiceMap.Host.Tests.Verbs;

public sealed class UsersVerbTests : IDisposable
{
    private const string Ada = "ada@example.org";

    private readonly Running running = new();

    [Fact]
    public async Task Nobody_has_an_account_at_first() =>
        Assert.Equal("Nobody has an account. Add the first administrator with \"servicemap users add\".", Assert.Single(await running.Lines("users", "list")));

    [Fact]
    public async Task The_first_administrator_gets_a_link_to_this_site() =>
        Assert.StartsWith("http://localhost:5080/account/invitation?link=", (await Add("--role", "administrator"))[^1], StringComparison.Ordinal);

    [Fact]
    public async Task Whoever_is_invited_is_listed_as_such()
    {
        await Add("--role", "Provider", "--organisation", "women-in-prison", "--may-invite");

        Assert.Equal($"{Ada}; Ada Okoro; provider; women-in-prison; may invite; invited", Assert.Single(await running.Lines("users", "list")));
    }

    [Theory]
    [InlineData("women-in-prisn", "--organisation: women-in-prisn is not a known organisation: did you mean women-in-prison?")]
    [InlineData("provider-not-stated", "--organisation: provider-not-stated is not a known organisation.")]
    public async Task An_organisation_that_is_not_there_is_refused(string organisation, string said)
    {
        Running.Said refused = await running.Run("users", "add", "--email", Ada, "--name", "Ada", "--role", "provider", "--organisation", organisation);

        Assert.Equal((1, said), (refused.Exit, refused.Error.TrimEnd()));
    }

    [Theory]
    [InlineData("--role", "provider")]
    [InlineData("--role", "commissioner")]
    [InlineData("--role", "planner", "--body", "MOPAC")]
    [InlineData("--role", "7")]
    public async Task A_role_that_lacks_something_is_refused(params string[] options) =>
        Assert.Equal(1, (await running.Run(["users", "add", "--email", Ada, "--name", "Ada", .. options])).Exit);

    [Theory]
    [InlineData("ada")]
    [InlineData("ada@@example.org")]
    [InlineData("Ada <ada@example.org>")]
    public async Task What_is_no_address_is_refused(string email) =>
        Assert.Equal(1, (await running.Run("users", "add", "--email", email, "--name", "Ada", "--role", "planner")).Exit);

    [Fact]
    public async Task Whoever_is_disabled_is_listed_as_such()
    {
        await Add("--role", "planner");
        await running.Lines("users", "disable", "--email", Ada);

        Assert.EndsWith("; disabled", Assert.Single(await running.Lines("users", "list")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_is_enabled_again_is_as_she_was()
    {
        await Add("--role", "planner");
        await running.Lines("users", "disable", "--email", Ada);
        await running.Lines("users", "enable", "--email", Ada);

        Assert.EndsWith("; invited", Assert.Single(await running.Lines("users", "list")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reset_before_she_has_an_account_is_another_invitation()
    {
        await Add("--role", "planner");

        Assert.StartsWith("http://localhost:5080/account/invitation?link=", (await running.Lines("users", "reset", "--email", Ada))[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_who_is_not_there_is_told_with_the_nearest_that_is()
    {
        await Add("--role", "planner");

        Assert.Contains($"did you mean {Ada}?", (await running.Run("users", "reset", "--email", "ada@example.com")).Error, StringComparison.Ordinal);
    }

    public void Dispose() => running.Dispose();

    private Task<string[]> Add(params string[] options) => running.Lines(["users", "add", "--email", Ada, "--name", "Ada Okoro", .. options]);
}
