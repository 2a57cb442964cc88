using ServiceMap.Boundaries.Contracts;

namespace ServiceMap.Boundaries.Postcodes;

/// <summary>A postcode as a number of 35 bits that grows in the order of the alphabet, which is the order in which directories come.</summary>
internal static class PostcodeKey
{
    private const int Signs = 37;
    private const int LongestOutward = 4;

    public static long Of(Postcode postcode)
    {
        string value = postcode.Value;
        int space = value.Length - 4;
        long key = 0;
        for (int i = 0; i < LongestOutward; i++) key = (key * Signs) + (i < space ? Sign(value[i]) : 0);
        return (((((key * 10) + value[^3] - '0') * 26) + value[^2] - 'A') * 26) + value[^1] - 'A';
    }

    /// <summary>The blank that follows a short outward half comes first, then digits, then letters.</summary>
    private static int Sign(char sign) => sign <= '9' ? sign - '0' + 1 : sign - 'A' + 11;
}
