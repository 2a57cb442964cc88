using NetTopologySuite.Geometries;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Boundaries.Shapes;

namespace ServiceMap.Boundaries.Tests.Shapes;

/// <summary>The locator answers what its slow twin answers, for any rings at all and for the points that are hardest to tell.</summary>
public sealed class AreaLocatorTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 60)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Corners_on_a_lattice_meet_in_every_way(int seed) => Check(new Random(seed), chance => chance.Next(9) / 8.0);

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Corners_that_cannot_be_written_exactly(int seed) => Check(new Random(seed), chance => 51 + (chance.Next(8) * 0.1));

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Edges_that_are_almost_level_or_upright(int seed) => Check(new Random(seed), chance => Nudged(chance, 51 + (chance.Next(4) / 4.0)));

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Areas_as_small_as_numbers_can_tell(int seed) => Check(new Random(seed), chance => Nudged(chance, 51.5));

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Corners_may_be_anywhere(int seed) => Check(new Random(seed), chance => (chance.NextDouble() * 360) - 180);

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Numbers_near_nought(int seed) => Check(new Random(seed), chance => (chance.Next(5) - 2) * double.Epsilon);

    [Fact]
    public void Long_thin_teeth_cost_no_more_than_their_corners()
    {
        const int teeth = 20_000;
        IEnumerable<Coordinate> comb = Enumerable.Range(0, teeth).Select(i => new Coordinate(i * 1e-5, i % 2 == 0 ? 50 : 51));
        AreaShape shape = new("A", 1, new Polygon(new LinearRing([new Coordinate(0, 49), .. comb, new Coordinate(teeth * 1e-5, 49), new Coordinate(0, 49)])));
        long before = GC.GetAllocatedBytesForCurrentThread();

        AreaLocator locator = new([shape]);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 5000 * teeth);
        Assert.Equal([0, -1], [locator.Find(0.05, 49.9), locator.Find(0.05, 51.1)]);
    }

    [Fact]
    public void Shapes_that_are_none_hold_nothing() => Assert.Equal(-1, new AreaLocator([]).Find(0, 0));

    private static double Nudged(Random chance, double number)
    {
        for (int steps = chance.Next(4); steps > 0; steps--) number = Math.BitIncrement(number);
        return number;
    }

    private static void Check(Random chance, Func<Random, double> coordinate)
    {
        AreaShape[] shapes = [.. Enumerable.Range(0, chance.Next(1, 4)).Select(number => Shape(chance, coordinate, $"A{number}"))];
        AreaLocator locator = new(shapes);
        SlowLocator twin = new(shapes);
        LonLat[] points = [.. Points(chance, coordinate, shapes).Take(200)];

        Assert.Equal(points.Select(twin.Locate), locator.Locate(points));
        Assert.Equal(points.Select(twin.Locate), points.Select(point => locator.Find(point.Longitude, point.Latitude)).Select(place => place < 0 ? null : locator.Codes[place]));
    }

    /// <summary>Rings of any kind: crossing themselves and each other, touching, running back on their own edges.</summary>
    private static AreaShape Shape(Random chance, Func<Random, double> coordinate, string code) =>
        new(code, 1, new MultiPolygon([.. Enumerable.Range(0, chance.Next(1, 3)).Select(_ => new Polygon(Ring(chance, coordinate), Holes(chance, coordinate)))]));

    private static LinearRing[] Holes(Random chance, Func<Random, double> coordinate) => chance.Next(3) == 0 ? [Ring(chance, coordinate)] : [];

    private static LinearRing Ring(Random chance, Func<Random, double> coordinate)
    {
        Coordinate[] corners = [.. Enumerable.Range(0, chance.Next(3, 12)).Select(_ => new Coordinate(coordinate(chance), coordinate(chance)))];
        return new LinearRing([.. corners, corners[0].Copy()]);
    }

    private static IEnumerable<LonLat> Points(Random chance, Func<Random, double> coordinate, AreaShape[] shapes)
    {
        foreach (Coordinate[] corners in shapes.Select(shape => shape.Geometry.Coordinates))
        {
            for (int i = 1; i < corners.Length; i++)
            {
                (Coordinate from, Coordinate to) = (corners[i - 1], corners[i]);
                LonLat middle = new((from.X + to.X) / 2, (from.Y + to.Y) / 2);
                yield return new LonLat(from.X, from.Y);
                yield return middle;
                yield return middle with { Longitude = Math.BitIncrement(middle.Longitude) };
                yield return middle with { Latitude = Math.BitDecrement(middle.Latitude) };
            }
        }

        while (true) yield return new LonLat(coordinate(chance), coordinate(chance));
    }
}
