using CsCheck;
using static ServiceMap.Host.Tests.SlowReading.RandomRows;

namespace ServiceMap.Host.Tests.SlowReading;

/// <summary>Random indicators and signatories: kept and exported, and without any bearing on a gap.</summary>
internal static class RandomNotes
{
    /// <summary>A place that holds all areas: kept and shown, never mapped.</summary>
    private const string WiderPlace = "E12000007";

    public static Gen<string> IndicatorsFile(string[] areas) =>
        from keys in Key(areas).Array[0, 6]
        from rows in InTurn(keys.Distinct().Select(IndicatorRow))
        select PackText.Write("indicators.csv", rows);

    public static Gen<string> SignatoriesFile(string[] areas) =>
        from count in Gen.Int[0, 3]
        from text in RandomRows.File("signatories.csv", Ids("Body, ", count), body => Row(
            Cell("body", body),
            Cell("kind", Gen.OneOf("borough", "other")),
            Cell("area_code", Gen.OneOf([.. areas, ""])),
            Signed,
            Cell("notes", Text),
            SourceCells))
        select text;

    private static Gen<(string Area, string Indicator, string Period)> Key(string[] areas) => Gen.Select(
        Gen.OneOf([.. areas, WiderPlace]),
        Gen.OneOf("Women aged 18+, per 1,000", "Rent"),
        Gen.OneOf("2021", "2022-04/2023-03", "2021-03-21"));

    private static Gen<IReadOnlyDictionary<string, string>> IndicatorRow((string Area, string Indicator, string Period) key) => Row(
        Cell("area_code", key.Area),
        Cell("indicator", key.Indicator),
        Cell("period", key.Period),
        Cell("value", Gen.OneOf("0", "12.0", "-0.25", "1234567")),
        Cell("source_title", "Census, 2021"),
        Cell("source_url", Link));

    private static Gen<(string Column, string Cell)[]> Signed { get; } =
        from day in Gen.OneOf<(string Day, string Precision)>(("2019-11-20", "day"), ("2019-11-01", "month"), ("2019-01-01", "year"), ("", ""))
        select new[] { ("signed_on", day.Day), ("signed_precision", day.Precision) };
}
