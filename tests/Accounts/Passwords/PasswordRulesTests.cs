using ServiceMap.Accounts.Passwords;

namespace ServiceMap.Accounts.Tests.Passwords;

public sealed class PasswordRulesTests
{
    private readonly PasswordRules rules = new([new ShippedBreachedPasswords()]);

    [Theory]
    [InlineData("lamp under seven pears")]
    [InlineData("allsmallletterswithoutanything")]
    [InlineData("пятнадцать синих китов")]
    [InlineData("🦊 over the 🧱 wall at 5")]
    public async Task Any_letters_make_a_password_that_is_long_enough(string password) => Assert.Null(await WhyNot(password));

    [Fact]
    public async Task A_password_of_256_letters_is_taken() => Assert.Null(await WhyNot(string.Concat(Enumerable.Range(0, 64).Select(number => $"{number,4}"))));

    [Fact]
    public async Task A_longer_one_is_not() => Assert.Contains("256", await WhyNot(string.Concat(Enumerable.Range(0, 64).Select(number => $"{number,4}")) + "x"), StringComparison.Ordinal);

    [Fact]
    public async Task Fourteen_letters_are_too_few() => Assert.Contains("15 characters", await WhyNot("lamp under pea"), StringComparison.Ordinal);

    [Fact]
    public async Task A_letter_that_takes_two_places_counts_once() => Assert.Contains("15 characters", await WhyNot("🦊🧱🌳🍐🏠🚲🎈⚓"), StringComparison.Ordinal);

    [Fact]
    public async Task No_password_is_none() => Assert.Equal("Enter a password", await WhyNot(""));

    [Theory]
    [InlineData("passwordpassword")]
    [InlineData("QwertyuiopAsdfghjkl")]
    public async Task One_that_is_known_from_a_breach_is_refused(string password) => Assert.Contains("known from a breach", await WhyNot(password), StringComparison.Ordinal);

    [Theory]
    [InlineData("ServiceMap-Okoro-2026")]
    [InlineData("ada.okoro@example.org1")]
    [InlineData("adaokoroadaokoroada!")]
    [InlineData("abababababababababab")]
    public async Task One_of_what_everybody_knows_of_her_is_refused(string password) => Assert.Contains("easy to guess", await WhyNot(password), StringComparison.Ordinal);

    private Task<string?> WhyNot(string password) => rules.WhyNot(password, "ada.okoro@example.org", "Ada Okoro", TestContext.Current.CancellationToken);
}
