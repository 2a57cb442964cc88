using CsCheck;
using ServiceMap.Providers.Search;

namespace ServiceMap.Providers.Tests.Search;

public sealed class MisspeltTests
{
    private static readonly Misspelt Known = new(["housing", "house", "hostel", "advocacy", "probation", "debt", "art"]);

    private static readonly Gen<string> Words = Gen.Char["abc"].Array[0, 8].Select(letters => new string(letters));

    [Theory]
    [InlineData("hosuing", "housing")]
    [InlineData("housin", "housing")]
    [InlineData("houssing", "housing")]
    [InlineData("advokasy", "advocacy")]
    [InlineData("probtaoin", "probation")]
    [InlineData("dept", "debt")]
    public void Finds_the_word_that_was_meant(string typed, string meant) => Assert.Equal([meant], Known.Nearest(typed));

    [Theory]
    [InlineData("zzzzzzzz")]
    [InlineData("ort")]
    [InlineData("hsnig")]
    public void Does_not_guess_at_what_is_short_or_far(string typed) => Assert.Empty(Known.Nearest(typed));

    [Fact]
    public void Slips_are_the_same_both_ways() => Gen.Select(Words, Words).Sample((one, other) =>
        Assert.Equal(Misspelt.Slips(one, other, 20), Misspelt.Slips(other, one, 20)));
}
