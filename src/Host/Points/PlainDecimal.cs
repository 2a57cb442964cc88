namespace ServiceMap.Host.Points;

/// <summary>
/// Reads a number that is written plainly, such as -0.1169, several times as fast as the general way. Up to 15 digits are a whole number
/// that is held exactly, and so is the power of ten; so dividing one by the other rounds once, to the nearest number, as reading it should.
/// </summary>
internal static class PlainDecimal
{
    private const int MostDigits = 15;

    private static readonly double[] Powers = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

    /// <summary>False for whatever is written in another way; it may be a number all the same.</summary>
    public static bool TryRead(ReadOnlySpan<byte> text, out double number)
    {
        number = 0;
        bool isNegative = text is [(byte)'-', ..];
        ReadOnlySpan<byte> digits = isNegative ? text[1..] : text;
        (long whole, int point) = (0, digits.Length);
        for (int i = 0; i < digits.Length; i++)
        {
            uint digit = (uint)(digits[i] - '0');
            if (digit <= 9) whole = (whole * 10) + digit;
            else if (digits[i] == '.' && point == digits.Length) point = i;
            else return false;
        }

        int decimals = Math.Max(digits.Length - point - 1, 0);
        int count = digits.Length - (point < digits.Length ? 1 : 0);
        if (count is 0 or > MostDigits) return false;
        number = (isNegative ? -1.0 : 1.0) * whole / Powers[decimals];
        return true;
    }
}
