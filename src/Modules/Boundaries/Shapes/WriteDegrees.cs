using System.Buffers.Text;

namespace ServiceMap.Boundaries.Shapes;

/// <summary>
/// Writes degrees several times as fast as the general way. A number with seven decimals or fewer is a whole number of ten-millionths,
/// which is held exactly; where dividing it again gives the same number, its digits are the shortest that do, since no two decimals of
/// up to 15 digits are nearest to one number.
/// </summary>
internal static class WriteDegrees
{
    /// <summary>The most bytes that a number takes.</summary>
    public const int LongestText = 32;

    /// <summary>A centimetre on the ground.</summary>
    private const int Decimals = 7;
    private const long Parts = 10_000_000;

    /// <summary>Above it not all whole numbers have no more than 15 digits.</summary>
    private const double Most = 1e15;

    /// <summary>Writes the shortest decimal that reads as this number, which is finite; one with more than seven decimals in the general way.</summary>
    /// <param name="number">The number.</param>
    /// <param name="into">Takes <see cref="LongestText"/> bytes or fewer.</param>
    /// <returns>How many bytes were written.</returns>
    public static int Run(double number, Span<byte> into)
    {
        double scaled = Math.Round(number * Parts);
        if (!(Math.Abs(scaled) < Most) || scaled / Parts != number) return InGeneral(number, into);

        (long units, long parts) = Math.DivRem((long)Math.Abs(scaled), Parts);
        int length = 0;
        if (scaled < 0) into[length++] = (byte)'-';
        length += InGeneral(units, into[length..]);
        return parts == 0 ? length : length + Decimal(parts, into[length..]);
    }

    /// <summary>The point and the decimals behind it, without the noughts at their end.</summary>
    private static int Decimal(long parts, Span<byte> into)
    {
        into[0] = (byte)'.';
        int length = 1;
        for (int place = Decimals; place > 0; place--, parts /= 10)
        {
            byte digit = (byte)(parts % 10);
            into[place] = (byte)('0' + digit);
            if (length == 1 && digit != 0) length = place + 1;
        }

        return length;
    }

    private static int InGeneral(double number, Span<byte> into) =>
        Utf8Formatter.TryFormat(number, into, out int length) ? length : throw new ArgumentException("The number needs more room.", nameof(into));

    private static int InGeneral(long number, Span<byte> into) =>
        Utf8Formatter.TryFormat(number, into, out int length) ? length : throw new ArgumentException("The number needs more room.", nameof(into));
}
