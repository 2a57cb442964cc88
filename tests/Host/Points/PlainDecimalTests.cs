using System.Globalization;
using System.Text;
using ServiceMap.Host.Points;

namespace ServiceMap.Host.Tests.Points;

public sealed class PlainDecimalTests
{
    [Theory]
    [InlineData("0")]
    [InlineData("-0")]
    [InlineData("-0.1169")]
    [InlineData("51.4613")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("007")]
    [InlineData("999999999999999")]
    [InlineData("0.00000000000001")]
    public void Is_read_as_any_number_is(string text) => Assert.Equal(Slowly(text), Quickly(text));

    [Fact]
    public void Any_digits_give_the_number_that_is_nearest()
    {
        Random chance = new(1);
        for (int i = 0; i < 200_000; i++)
        {
            string digits = chance.NextInt64(1_000_000_000_000_000).ToString(CultureInfo.InvariantCulture);
            string text = (chance.Next(2) == 0 ? "-" : "") + digits.Insert(chance.Next(digits.Length + 1), ".");
            if (digits.Length <= 15) Assert.Equal(Slowly(text), Quickly(text));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData(".")]
    [InlineData("1.2.3")]
    [InlineData("+1")]
    [InlineData(" 1")]
    [InlineData("1e5")]
    [InlineData("NaN")]
    [InlineData("1,5")]
    [InlineData("--1")]
    [InlineData("1234567890123456")]
    [InlineData("0.1234567890123456")]
    public void Leaves_whatever_is_written_in_another_way(string text) => Assert.Null(Quickly(text));

    private static double Slowly(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    private static double? Quickly(string text) => PlainDecimal.TryRead(Encoding.UTF8.GetBytes(text), out double number) ? number : null;
}
