using System.Globalization;
using System.Text;
using ServiceMap.Boundaries.Shapes;

namespace ServiceMap.Boundaries.Tests.Shapes;

public sealed class WriteDegreesTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(-0.5)]
    [InlineData(51.4613)]
    [InlineData(-0.0000001)]
    [InlineData(180.0000001)]
    [InlineData(99_999_999.9999999)]
    [InlineData(100_000_000.0000001)]
    [InlineData(0.12345678)]
    [InlineData(1e300)]
    [InlineData(5e-324)]
    [InlineData(-1.7976931348623157E+308)]
    public void Is_written_as_any_number_is(double number) => Assert.Equal(WrittenSlowly(number), Written(number));

    [Fact]
    public void Numbers_with_any_decimals_are_written_as_short_as_they_can_be()
    {
        Random chance = new(2);
        for (int i = 0; i < 200_000; i++)
        {
            double number = Math.Round((chance.NextDouble() - 0.5) * Math.Pow(10, chance.Next(9)), chance.Next(8));
            if (number != 0) Assert.Equal(WrittenSlowly(number), Written(number));
        }
    }

    private static string Written(double number)
    {
        byte[] text = new byte[WriteDegrees.LongestText];
        return Encoding.ASCII.GetString(text.AsSpan(0, WriteDegrees.Run(number, text)));
    }

    /// <summary>The general way has exponents for small numbers too.</summary>
    private static string WrittenSlowly(double number)
    {
        string text = number.ToString("R", CultureInfo.InvariantCulture);
        return text.Contains("E-0", StringComparison.Ordinal) ? decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture) : text;
    }
}
