using CsCheck;

namespace ServiceMap.Tests.Broken;

/// <summary>What a careless office or an attacker would write into a cell.</summary>
internal static class NastyValues
{
    private static readonly string[] Dates =
    [
        "2021-02-30", "2021-02-29", "2020-02-29", "0001-01-01", "0000-01-01", "9999-12-31", "10000-01-01", "2021-3-1", "01/02/2021", "2021", "2021-06",
        "2021-06-30T00:00:00", "44197", "tomorrow", "2999-01-01", "-0001-01-01", "２０２１-01-01",
    ];

    private static readonly string[] Numbers =
    [
        "-5", "+5", "0", "-0", "1e5", "1e400", "-1e400", "NaN", "Infinity", "1,000", "£5", "79228162514264337593543950335", "999999999999999.99",
        "0.00000000000000000000000000001", "1000000000000000", ".5", "5.", "--1", "0x10", "٣", "51.5", "-0.1", "180.0001", "90.1", "530000", "007", "2147483648",
    ];

    private static readonly string[] Words =
    [
        "yes", "no", "Yes", "y", "true", "all", "all;E09000022", "day", "month", "year", "live", "hidden", "withdrawn", "paused", "full", "public",
        "location-withheld", "address-withheld", "site", "online", "advocacy", "advocacy;advocacy", "advocasy", "mothers", "court", "E09000022", "e09000022",
        "E09000001;E09000002", "E12000007", "P001", "J001", "A001", "advance", "provider-not-stated", "safe-accommodation", "charity-funded", "Name withheld",
    ];

    private static readonly string[] Texts =
    [
        "", " ", ";", ";;", "a;", ";a", "\"", "\"\"", "a\"b", ",", "\n", "\r", "\r\n", "\t", "\0", "\u001b[31mred", "\u0085", "\u202Egnp.exe", "\uFEFF",
        "=cmd()|' /C calc'!A0", "+1+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1", "'; DROP TABLE providers_services; --", "<script>alert(1)</script>",
        "../../etc/passwd", "%s%n", "{0}", "NULL", "null", "#N/A", "#REF!", "é", "e\u0301", "女性", "👩‍👧", "İ", "ﬁ", "ß", "javascript:alert(1)", "http://", "SW9 8RR",
    ];

    private static readonly Gen<string> Long = Gen.Int[1, 15].Select(power => new string('x', 1 << power));

    public static Gen<string> Cell { get; } = Gen.Frequency((3, Gen.OneOf<string>(Dates)), (3, Gen.OneOf<string>(Numbers)), (5, Gen.OneOf<string>(Words)), (5, Gen.OneOf<string>(Texts)), (1, Long));

    /// <summary>A value for a column: half of them of the kind that belongs there, which is what a rule is most easily wrong about.</summary>
    public static Gen<string> For(string column)
    {
        bool isDay = column is "starts" or "ends" or "assured_on" or "may_extend_to" or "signed_on";
        bool isNumber = column is "amount_gbp" or "capacity" or "value" or "longitude" or "latitude";
        Gen<string> ofItsKind = isDay ? Gen.OneOf<string>(Dates) : isNumber ? Gen.OneOf<string>(Numbers) : Gen.OneOf<string>(Words);
        return Gen.Frequency((1, ofItsKind), (1, Cell));
    }

    /// <summary>What may stand anywhere in a file.</summary>
    public static Gen<byte[]> Bytes { get; } = Gen.Frequency(
        (3, Gen.Byte.Array[1, 4]),
        (2, Cell.Select(System.Text.Encoding.UTF8.GetBytes)),
        (1, Gen.OneOf<byte[]>([0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0x0D], [0x0D, 0x0A], [0x00], [0x22], [0x2C], [0x93, 0x94, 0x96])));
}
