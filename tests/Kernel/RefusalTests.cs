namespace ServiceMap.Kernel.Tests;

public sealed class RefusalTests
{
    [Fact]
    public void Is_one_sentence_with_its_place() => Assert.Equal(
        "needs.csv, line 3, slug: \"x y\" is not a slug.", new Refusal("needs.csv", 3, "slug", "x y", "is not a slug").ToString());

    [Fact]
    public void Ends_with_the_question_that_it_asks() => Assert.Equal(
        "needs.csv: is missing: did you mean need.csv?", new Refusal("needs.csv", 0, "", "", "is missing: did you mean need.csv?").ToString());

    /// <summary>A zip may name its files, and a table its columns, with codes that a terminal obeys.</summary>
    [Fact]
    public void Sends_a_terminal_nothing_but_letters()
    {
        string said = new Refusal("a\u001b[2J.csv", 1, "b\r\n", "c\u0007", "holds d\u009b, which is wrong").ToString();

        Assert.DoesNotContain(said, char.IsControl);
    }

    [Fact]
    public void Is_short_whatever_a_pack_holds()
    {
        string endless = string.Concat(Enumerable.Repeat("👩", 100_000));

        Assert.InRange(new Refusal(endless, 1, endless, endless, endless).ToString().Length, 1, 1000);
    }
}
