using System.Globalization;
using CsCheck;
using static ServiceMap.Host.Tests.SlowReading.RandomRows;

namespace ServiceMap.Host.Tests.SlowReading;

/// <summary>Random providers, their services and the sites of these.</summary>
internal static class RandomServices
{
    public static string[] Kinds { get; } =
    [
        "co-commissioned-project", "womens-hub", "approved-premises", "police-diversion", "liaison-diversion", "probation-funded",
        "local-authority-commissioned", "charity-funded", "safe-accommodation",
    ];

    public static Gen<string> ProvidersFile(string[] ids) => RandomRows.File("providers.csv", ids, id => Row(
        Cell("id", id),
        Cell("name", Name),
        Cell("website", Link),
        Cell("email", Gen.OneOf("", "help@example.org")),
        Cell("phone", Gen.OneOf("", "0115 496 0000", "+44 115 496 0001")),
        Cell("charity_number", Gen.OneOf("", "1234567")),
        Cell("source_url", Link)));

    public static Gen<string> ServicesFile(string[] ids, string[] providers, string[] needs, string[] cohorts, string[] stages, string[] areas) =>
        RandomRows.File("services.csv", ids, id => Row(
            Cell("id", id),
            Cell("provider_id", Gen.OneOf(providers)),
            Cell("name", Name),
            Cell("kind", Gen.OneOf(Kinds)),
            Cell("women_specific", Gen.Frequency((3, "yes"), (1, "no"))),
            Cell("needs", List(needs, atLeast: 1)),
            CohortCells(cohorts),
            Cell("stages", Gen.Frequency((1, Gen.Const("")), (1, List(stages, atLeast: 0)))),
            Cell("delivery", List(["site", "outreach", "phone", "online"], atLeast: 0)),
            Cell("areas", Gen.Frequency((7, List(areas, atLeast: 1)), (7, Gen.Const("all")), (1, Gen.Const("")))),
            RandomDays.Between.SelectMany(days => Gen.Select(RandomDays.StartCells(days.Starts), RandomDays.EndCells(days.Ends), Both)),
            Cell("capacity", Gen.OneOf("", "0", "12")),
            Cell("referral", Text),
            Cell("url", Link),
            AssuranceCells,
            Cell("state", Gen.Frequency((9, ""), (9, "live"), (4, "full"), (1, "paused"), (1, "withdrawn"), (1, "hidden"))),
            Cell("description", Text),
            SourceCells));

    public static Gen<string> LocationsFile(string[] ids, string[] services, RandomCounty county) =>
        InTurn(ids.Select(id => Location(id, services, county))).Select(rows => PackText.Write("locations.csv", Apart(rows)));

    public static (string Column, string Cell)[] Both((string, string)[] some, (string, string)[] more) => [.. some, .. more];

    private static Gen<IReadOnlyDictionary<string, string>> Location(string id, string[] services, RandomCounty county) =>
        Row(
            Cell("id", id),
            Cell("service_id", Gen.OneOf(services)),
            Cell("name", Name),
            Cell("address", Gen.OneOf("", $"Lodge {id}", $"\"Lodge {id}\",\nlower floor of {id}")),
            Cell("postcode", Gen.OneOf("", PostcodeOf(int.Parse(id[1..], CultureInfo.InvariantCulture)))),
            Gen.Frequency((3, county.Position), (2, Gen.Const(Array.Empty<(string, string)>()))),
            Cell("area_code", Gen.Frequency((2, Gen.OneOf(county.Codes)), (1, Gen.Const("")))),
            Cell("confidentiality", Gen.Frequency((4, ""), (4, "public"), (2, "address-withheld"), (2, "location-withheld"))));

    private static string PostcodeOf(int number) => string.Create(CultureInfo.InvariantCulture, $"NG1 {number % 10}D{(char)('A' + (number / 10))}");

    /// <summary>The same sites, of which no two stand in the same building, where one might tell where the other is.</summary>
    private static IReadOnlyDictionary<string, string>[] Apart(IReadOnlyDictionary<string, string>[] rows) =>
        [.. rows.Select((row, number) => rows.Take(number).Any(earlier => IsBeside(row, earlier)) ? Placeless(row) : row)];

    private static bool IsBeside(IReadOnlyDictionary<string, string> one, IReadOnlyDictionary<string, string> other) =>
        new[] { "longitude", "latitude" }.All(column => one.ContainsKey(column) && other.ContainsKey(column) && Math.Abs(Degrees(one[column]) - Degrees(other[column])) < 0.001);

    private static Dictionary<string, string> Placeless(IReadOnlyDictionary<string, string> row) =>
        row.Where(cell => cell.Key is not ("longitude" or "latitude")).ToDictionary();

    private static double Degrees(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);

    private static Gen<(string Column, string Cell)[]> CohortCells(string[] cohorts) =>
        from chosen in Gen.Frequency((1, Gen.Const("")), (1, List(cohorts, atLeast: 1)))
        from only in chosen.Length > 0 ? Gen.OneOf("yes", "no", "") : Gen.OneOf("no", "")
        select new[] { ("cohorts", chosen), ("cohorts_only", only) };

    private static Gen<(string Column, string Cell)[]> AssuranceCells { get; } =
        from day in RandomDays.Assurance
        from body in day is null ? Gen.Const("") : Gen.OneOf("", "provider", "commissioner", "administrator")
        select new[] { ("assured_on", RandomDays.Text(day)), ("assured_by", body) };
}
