using System.Numerics;

namespace ServiceMap.Boundaries.Shapes;

/// <summary>On which side of an edge a point lies, exactly.</summary>
internal static class EdgeSide
{
    /// <summary>How far rounding can carry the difference of two products of differences off, in parts of their sum (J. R. Shewchuk, 1997).</summary>
    private const double Doubt = (3 + (16 * Unit)) * Unit;

    /// <summary>Half the distance from 1 to the next number.</summary>
    private const double Unit = 1.0 / (1L << 53);

    /// <summary>Below it, products lose more than rounding takes.</summary>
    private const double TooSmall = 1e-270;

    /// <summary>1 where a point lies left of the line from one corner to another, -1 where it lies right, 0 where it lies on it.</summary>
    public static int Of(Corner from, Corner to, double x, double y)
    {
        double left = (from.X - x) * (to.Y - y);
        double right = (to.X - x) * (from.Y - y);
        double most = Math.Abs(left) + Math.Abs(right);
        double difference = left - right;
        return most > TooSmall && Math.Abs(difference) > Doubt * most ? Math.Sign(difference) : Exactly(from, to, x, y);
    }

    private static int Exactly(Corner from, Corner to, double x, double y)
    {
        double[] numbers = [from.X, from.Y, to.X, to.Y, x, y];
        int scale = numbers.Min(Exponent);
        BigInteger[] whole = [.. numbers.Select(number => Mantissa(number) << (Exponent(number) - scale))];
        return (((whole[0] - whole[4]) * (whole[3] - whole[5])) - ((whole[2] - whole[4]) * (whole[1] - whole[5]))).Sign;
    }

    // A number is its mantissa times two to the power of its exponent.
    private static int Exponent(double number) => Math.Max((int)(BitConverter.DoubleToInt64Bits(number) >> 52 & 0x7FF), 1);

    private static BigInteger Mantissa(double number)
    {
        long bits = BitConverter.DoubleToInt64Bits(number);
        long fraction = bits & 0xF_FFFF_FFFF_FFFF;
        long whole = (bits >> 52 & 0x7FF) == 0 ? fraction : fraction | 0x10_0000_0000_0000;
        return bits < 0 ? -whole : whole;
    }
}
