using ServiceMap.Gaps.Pictures;

namespace ServiceMap.Gaps.Tests.Pictures;

public sealed class SvgPathTests
{
    [Theory]
    [InlineData("M10 20L30.5 20L30.5 40.257Z", "m10 20l20.5 0l0 20.3z")]
    [InlineData("M0 0Q5 5 10 0C11 1 12 1 13 0", "m0 0q5 5 10 0c1 1 2 1 3 0")]
    [InlineData("M1 1L2 2ZM1 1L3 3", "m1 1l1 1zm0 0l2 2")]
    [InlineData("M0 0L10 0L10.01 0L10 10", "m0 0l10 0l0 10")]
    [InlineData("M5 5L5.01 5", "m5 5l0.1 0")]
    [InlineData("M0.04 0L-1 -2", "m0 0l-1-2")]
    public void Points_are_told_by_the_way_from_the_last_one(string path, string text) => Assert.Equal(text, SvgPath.Shortened(path));

    [Fact]
    public void Rounding_does_not_add_up()
    {
        string path = "M0 0" + string.Concat(Enumerable.Range(1, 300).Select(step => FormattableString.Invariant($"L{step / 3.0:0.0000} 0")));

        decimal end = SvgPath.Shortened(path).Split('l').Skip(1).Sum(line => decimal.Parse(line.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(100m, end);
    }
}
