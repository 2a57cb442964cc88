using ServiceMap.Accounts.Contracts.Plugins;

namespace ServiceMap.Accounts.Tests.Passwords;

/// <summary>What every list of breached passwords keeps to.</summary>
public abstract class BreachedPasswordsContract
{
    protected abstract IBreachedPasswords List { get; }

    [Theory]
    [InlineData("passwordpassword")]
    [InlineData("123456789012345")]
    public async Task Has_the_most_obvious(string password) => Assert.True(await List.Has(password, TestContext.Current.CancellationToken));

    [Theory]
    [InlineData("lamp under seven tall pear trees")]
    [InlineData("ঢাকা শহরে তিনটি নীল বাড়ি")]
    [InlineData("")]
    public async Task Has_nothing_that_nobody_ever_chose(string password) => Assert.False(await List.Has(password, TestContext.Current.CancellationToken));

    [Fact]
    public async Task Takes_a_very_long_one() => Assert.False(await List.Has(new string('x', 300) + "y", TestContext.Current.CancellationToken));
}
