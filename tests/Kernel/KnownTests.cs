namespace ServiceMap.Kernel.Tests;

public sealed class KnownTests
{
    [Theory]
    [InlineData("advocasy", "advocacy")]
    [InlineData("ADVOCACY", "advocacy")]
    [InlineData("vocac", "advocacy")]
    [InlineData("mother", "mothers")]
    [InlineData("zebra crossing", null)]
    [InlineData("", null)]
    public void Suggests_the_nearest(string id, string? nearest) =>
        Assert.Equal(nearest, new Known("need", ["advocacy", "housing", "mothers"]).Nearest(id));

    [Fact]
    public void Suggests_nothing_for_a_text_too_long_to_be_a_slip() => Assert.Null(new Known("need", ["advocacy"]).Nearest(new string('a', 201)));

    [Fact]
    public void Stops_suggesting_when_a_whole_file_is_unknown()
    {
        Known known = new("service", Enumerable.Range(0, 100_000).Select(number => $"service-{number:D6}"));
        int asked = 0;
        while (asked < 100_000 && known.Nearest($"servise-{asked:D6}") is not null) asked++;

        Assert.InRange(asked, 1, 10_000);
        Assert.Equal("is not a known service", known.WhyNot("servise-000000"));
    }
}
