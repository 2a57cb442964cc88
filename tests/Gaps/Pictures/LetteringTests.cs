using System.Text;
using ServiceMap.Gaps.Pictures;

namespace ServiceMap.Gaps.Tests.Pictures;

public sealed class LetteringTests
{
    private static readonly Lettering Letters = new(10, "#000000");

    [Theory]
    [InlineData("Ynys Môn, Dŵr, Ŷ, Łódź, Straße, Ōtara, <b> & “so” – 25 % of £5…")]
    [InlineData("東京 and Лондон")]
    [InlineData("a\u0000b\u200Bc\uD83D\uDE00")]
    public void Nothing_is_drawn_that_its_face_lacks(string text) => Assert.All(
        Letters.Parts(text).Concat((Letters with { IsBold = true }).Parts(text)),
        part => Assert.All(part.Text.EnumerateRunes(), letter => Assert.NotEqual(0, part.Face.GetGlyph(letter.Value))));

    [Theory]
    [InlineData("Dŵr & <b>", "Dŵr & <b>")]
    [InlineData("東京", "??")]
    [InlineData("Stoke‑on‑Trent", "Stoke-on-Trent")]
    [InlineData("two\u00A0words\r\n", "two words  ")]
    public void What_is_drawn_reads_as_the_text_does(string text, string drawn) =>
        Assert.Equal(drawn, string.Concat(Letters.Parts(text).Select(part => part.Text)));

    [Fact]
    public void A_letter_that_the_typeface_lacks_comes_from_its_newer_cut() =>
        Assert.Equal(["Atkinson Hyperlegible", "Atkinson Hyperlegible Next", "Atkinson Hyperlegible"], Letters.Parts("Dŵr").Select(part => part.Face.FamilyName));

    [Fact]
    public void Lines_are_no_wider_than_asked_for_and_lose_no_word()
    {
        const string text = "Hammersmith and Fulham, Kensington and Chelsea, Westminster";

        IReadOnlyList<string> lines = Letters.Wrap(text, 120);

        Assert.All(lines, line => Assert.True(Letters.Width(line) <= 120));
        Assert.Equal(text, string.Join(' ', lines));
    }

    [Fact]
    public void A_word_that_is_too_wide_stands_by_itself() => Assert.Equal(["a", "wwwwwwwwwwwwwwwwwwww", "b"], Letters.Wrap("a wwwwwwwwwwwwwwwwwwww b", 50));
}
