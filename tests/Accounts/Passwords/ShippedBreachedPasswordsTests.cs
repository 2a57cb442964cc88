using ServiceMap.Accounts.Contracts.Plugins;
using ServiceMap.Accounts.Passwords;

namespace ServiceMap.Accounts.Tests.Passwords;

public sealed class ShippedBreachedPasswordsTests : BreachedPasswordsContract
{
    protected override IBreachedPasswords List { get; } = new ShippedBreachedPasswords();

    [Fact]
    public async Task Capital_letters_make_no_other_password() => Assert.True(await List.Has("PasswordPassword", TestContext.Current.CancellationToken));

    [Fact]
    public async Task Holds_none_that_is_refused_for_its_length_anyway() =>
        Assert.All(await File.ReadAllLinesAsync(ShippedBreachedPasswords.File, TestContext.Current.CancellationToken), line => Assert.True(line.Length >= PasswordRules.Shortest, line));
}
