using System.Globalization;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Boundaries.Postcodes;

namespace ServiceMap.Boundaries.Tests.Postcodes;

public sealed class NationalGridTests
{
    private const double MetresInADegree = 111_320;

    /// <summary>The published points, from the Scilly Isles to Shetland and St Kilda.</summary>
    public static TheoryData<string, double, double, double, double> Published() => [.. Points()];

    [Theory]
    [MemberData(nameof(Published))]
    public void Every_published_point_lies_within_five_metres(string point, double easting, double northing, double latitude, double longitude)
    {
        double error = Metres(NationalGrid.ToLonLat(easting, northing), new LonLat(longitude, latitude));

        TestContext.Current.SendDiagnosticMessage(FormattableString.Invariant($"{point} is {error:0.00} m off."));
        Assert.InRange(error, 0, 5);
    }

    [Fact]
    public void All_forty_are_there() => Assert.Equal(40, Points().Count());

    [Fact]
    public void Half_of_them_lie_within_two_metres() => Assert.InRange(
        Points().Select(one => one.Data).Count(one => Metres(NationalGrid.ToLonLat(one.Item2, one.Item3), new LonLat(one.Item5, one.Item4)) < 2), 20, 40);

    private static IEnumerable<TheoryDataRow<string, double, double, double, double>> Points() =>
        from line in File.ReadLines(Path.Combine(MadeUpPostcodes.Folder, "grid", "ostn15-test-points.csv")).Skip(1)
        let cells = line.Split(',')
        let numbers = cells[1..].Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray()
        select new TheoryDataRow<string, double, double, double, double>(cells[0], numbers[0], numbers[1], numbers[2], numbers[3]);

    private static double Metres(LonLat one, LonLat other)
    {
        double north = (one.Latitude - other.Latitude) * MetresInADegree;
        double east = (one.Longitude - other.Longitude) * MetresInADegree * Math.Cos(other.Latitude * Math.PI / 180);
        return Math.Sqrt((north * north) + (east * east));
    }
}
