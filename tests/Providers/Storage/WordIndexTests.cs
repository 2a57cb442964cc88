using ServiceMap.Providers.Search;
using ServiceMap.Providers.Storage;

namespace ServiceMap.Providers.Tests.Storage;

public sealed class WordIndexTests : IDisposable
{
    private readonly WordIndex index = new(
    [
        new IndexedText("Housing advice for women", "Rise", "Housing and homelessness", "Helps women who are losing a tenancy."),
        new IndexedText("Counselling", "Harbour House", "Mental health", "Therapists listen; housing is arranged by others."),
        new IndexedText("Women's hub", "Zoë's Place", "Advocacy", "Key-workers who mentor."),
    ]);

    public void Dispose() => index.Dispose();

    [Theory]
    [InlineData("tenancies", "0")]
    [InlineData("therapist", "1")]
    [InlineData("mentoring", "2")]
    [InlineData("zoe", "2")]
    [InlineData("advocac", "2")]
    [InlineData("the hub for women", "2")]
    [InlineData("counselling harbour", "1")]
    public void Finds_words_whatever_their_ending_case_or_accent(string typed, string places) => Assert.Equal(places, Places(typed));

    [Fact]
    public void A_word_in_a_name_counts_more_than_one_in_a_description() => Assert.Equal("0 1", Places("housing"));

    [Fact]
    public void A_typing_mistake_is_told_and_forgiven()
    {
        WordsFound found = index.Find("cuonselling")!;

        Assert.Equal([1], found.Places);
        Assert.Equal("cuonselling: counselling", string.Join("; ", found.Corrections.Select(one => $"{one.Typed}: {string.Join(", ", one.Meant)}")));
    }

    [Theory]
    [InlineData("xylophone")]
    [InlineData("housing xylophone")]
    public void A_word_that_nothing_comes_near_finds_nothing(string typed) => Assert.Equal("", Places(typed));

    [Theory]
    [InlineData("")]
    [InlineData("the of in")]
    [InlineData("?!*\"()^")]
    public void Nothing_to_look_for_is_no_search(string typed) => Assert.Null(index.Find(typed));

    [Theory]
    [InlineData("NEAR(housing, women) OR *")]
    [InlineData("name:housing")]
    [InlineData("\"housing")]
    [InlineData("housing*women AND NOT")]
    public void Signs_of_the_index_are_not_understood(string typed) => Assert.NotNull(index.Find(typed));

    private string Places(string typed) => string.Join(' ', index.Find(typed)!.Places);
}
