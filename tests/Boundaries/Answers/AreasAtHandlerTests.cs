using NetTopologySuite.Algorithm.Locate;
using NetTopologySuite.Geometries;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Boundaries.Shapes;

namespace ServiceMap.Boundaries.Tests.Answers;

public sealed class AreasAtHandlerTests
{
    private static readonly AreaCode West = new("E07000172");
    private static readonly AreaCode East = new("E07000176");

    [Theory]
    [InlineData(-1.25, 52.95)]
    [InlineData(-1.3, 52.9)]
    [InlineData(-1.3, 52.95)]
    [InlineData(-1.25, 53)]
    public async Task An_area_holds_its_ground_its_edges_and_its_corners(double longitude, double latitude)
    {
        await using DataFolder folder = await DataFolder.With(Pack.TwoDistricts);

        Assert.Equal([West], await folder.Ask(new AreasAt([new LonLat(longitude, latitude)])));
    }

    [Theory]
    [InlineData(-1.2, 52.95)]
    [InlineData(-1.2, 52.9)]
    [InlineData(-1.2, 53)]
    public async Task A_point_on_a_shared_border_goes_to_the_lower_code(double longitude, double latitude)
    {
        Pack eastFirst = Pack.Of(Pack.Square(East.Value, -1.2, 52.9), Pack.Square(West.Value, -1.3, 52.9));
        await using DataFolder folder = await DataFolder.With(eastFirst);

        Assert.Equal([West], await folder.Ask(new AreasAt([new LonLat(longitude, latitude)])));
    }

    [Theory]
    [InlineData(-1.25, 53.0000001)]
    [InlineData(-0.1, 51.5)]
    [InlineData(0, 0)]
    [InlineData(double.NaN, 52.95)]
    [InlineData(-1.25, double.NaN)]
    [InlineData(double.PositiveInfinity, 52.95)]
    [InlineData(-1.25, double.NegativeInfinity)]
    [InlineData(double.MaxValue, double.MinValue)]
    public async Task A_point_elsewhere_is_in_no_area(double longitude, double latitude)
    {
        await using DataFolder folder = await DataFolder.With(Pack.TwoDistricts);

        Assert.Equal([null], await folder.Ask(new AreasAt([new LonLat(longitude, latitude)])));
    }

    [Fact]
    public async Task No_areas_hold_no_points()
    {
        await using DataFolder folder = await DataFolder.New();

        Assert.Equal([null, null], await folder.Ask(new AreasAt([new LonLat(-1.25, 52.95), new LonLat(0, 0)])));
    }

    [Fact]
    public async Task No_points_are_answered_by_none()
    {
        await using DataFolder folder = await DataFolder.With(Pack.TwoDistricts);

        Assert.Empty(await folder.Ask(new AreasAt([])));
    }

    [Fact]
    public async Task A_hole_belongs_to_no_area_but_its_edge_does()
    {
        string ring = """{"type":"Polygon","coordinates":[[[0,50],[3,50],[3,53],[0,53],[0,50]],[[1,51],[1,52],[2,52],[2,51],[1,51]]]}""";
        await using DataFolder folder = await DataFolder.With(Pack.Of(Pack.Feature(West.Value, ring), Pack.Square(East.Value, 5, 50)));

        Assert.Equal([null, West], await folder.Ask(new AreasAt([new LonLat(1.5, 51.5), new LonLat(1, 51.5)])));
    }

    [Fact]
    public async Task Sees_what_another_program_has_taken_in()
    {
        await using DataFolder folder = await DataFolder.New();
        await using DataFolder other = folder.OfAnotherProgram();
        Assert.Equal([null], await folder.Ask(new AreasAt([new LonLat(-1.25, 52.95)])));

        await other.Take(Pack.TwoDistricts);

        Assert.Equal([West], await folder.Ask(new AreasAt([new LonLat(-1.25, 52.95)])));
    }

    [Fact]
    public async Task Answers_many_at_once_from_the_first_question_on()
    {
        await using DataFolder folder = await DataFolder.With(Pack.London);
        await using DataFolder other = folder.OfAnotherProgram();
        var question = new AreasAt([.. Random(2_000)]);

        IReadOnlyList<AreaCode?>[] answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => other.Ask(question))));

        IReadOnlyList<AreaCode?> expected = await folder.Ask(question);
        Assert.All(answers, answer => Assert.Equal(expected, answer));
    }

    [Fact]
    public async Task Agrees_with_a_plain_search_through_all_shapes_of_London()
    {
        await using DataFolder folder = await DataFolder.With(Pack.London);
        IReadOnlyList<AreaShape> shapes = ShapesFile.Read(Pack.London.GeoJson, []).Shapes;
        IReadOnlyList<LonLat> points = [.. Random(20_000), .. Borders(shapes)];

        IReadOnlyList<AreaCode?> found = await folder.Ask(new AreasAt(points));

        Assert.Equal(points.Select(point => Search(shapes, point)), found);
    }

    private static IEnumerable<LonLat> Random(int count)
    {
        var random = new Random(2019);
        return Enumerable.Range(0, count).Select(_ => new LonLat(-0.55 + (0.93 * random.NextDouble()), 51.25 + (0.47 * random.NextDouble())));
    }

    /// <summary>Every fiftieth corner, and the middle between it and the next.</summary>
    private static IEnumerable<LonLat> Borders(IReadOnlyList<AreaShape> shapes) =>
        from shape in shapes
        let corners = shape.Geometry.Coordinates
        from i in Enumerable.Range(0, corners.Length / 50)
        let here = corners[i * 50]
        let next = corners[(i * 50) + 1]
        from point in new[] { new LonLat(here.X, here.Y), new LonLat((here.X + next.X) / 2, (here.Y + next.Y) / 2) }
        select point;

    private static AreaCode? Search(IReadOnlyList<AreaShape> shapes, LonLat point) => shapes
        .Where(shape => SimplePointInAreaLocator.Locate(new Coordinate(point.Longitude, point.Latitude), shape.Geometry) != Location.Exterior)
        .OrderBy(shape => shape.Code, StringComparer.Ordinal)
        .Select(shape => (AreaCode?)new AreaCode(shape.Code))
        .FirstOrDefault();
}
