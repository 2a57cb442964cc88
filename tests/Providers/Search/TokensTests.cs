using ServiceMap.Providers.Search;

namespace ServiceMap.Providers.Tests.Search;

public sealed class TokensTests
{
    [Theory]
    [InlineData("Women's Hub, Peckham", "women s hub peckham")]
    [InlineData("Café—Zoë 24/7", "café zoë 24 7")]
    [InlineData("", "")]
    [InlineData("\"; DROP TABLE words; --", "drop table words")]
    public void Are_letters_and_digits_and_small(string text, string words) => Assert.Equal(words, string.Join(' ', Tokens.Of(text)));
}
