using System.Text;
using System.Text.Json;
using NetTopologySuite.Algorithm;
using NetTopologySuite.Coverage;
using NetTopologySuite.Geometries;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Boundaries.Shapes;
using ServiceMap.Kernel;

namespace ServiceMap.Boundaries.Tests.Answers;

public sealed class AreaShapesHandlerTests
{
    [Theory]
    [InlineData(0.0001)]
    [InlineData(0.001)]
    [InlineData(0.005)]
    public async Task Neighbours_share_their_simplified_borders_exactly(double tolerance)
    {
        await using DataFolder folder = await DataFolder.With(Pack.London);

        ShapesFile drawn = Read(await folder.Ask(new AreaShapes(tolerance)));

        Assert.Equal(33, drawn.Shapes.Count);
        Assert.Empty(CheckShapes.Refusals(drawn.Shapes));
        Assert.True(CoverageValidator.IsValid([.. drawn.Shapes.Select(shape => shape.Geometry)]));
    }

    [Fact]
    public async Task Loses_no_ground_that_can_be_seen()
    {
        await using DataFolder folder = await DataFolder.With(Pack.London);
        IReadOnlyList<AreaShape> whole = ShapesFile.Read(Pack.London.GeoJson, []).Shapes;

        ShapesAnswer answer = await folder.Ask(new AreaShapes(0.001));

        Assert.InRange(answer.GeoJson.Length, 10_000, Pack.London.GeoJson.Length / 10);
        Assert.All(whole.Zip(Read(answer).Shapes), pair => Assert.InRange(pair.Second.Geometry.Area / pair.First.Geometry.Area, 0.98, 1.02));
    }

    [Fact]
    public async Task Keeps_every_vertex_when_nothing_may_be_lost()
    {
        await using DataFolder folder = await DataFolder.With(Pack.London);

        ShapesFile drawn = Read(await folder.Ask(new AreaShapes(0)));

        Assert.All(
            ShapesFile.Read(Pack.London.GeoJson, []).Shapes.Zip(drawn.Shapes),
            pair => Assert.True(pair.First.Geometry.Normalized().EqualsExact(pair.Second.Geometry.Normalized())));
    }

    [Fact]
    public async Task Rounds_to_six_decimals()
    {
        await using DataFolder folder = await DataFolder.With(Pack.London);

        ShapesAnswer answer = await folder.Ask(new AreaShapes(0.001));

        Assert.DoesNotMatch(@"\.\d{7}", Encoding.UTF8.GetString(answer.GeoJson.Span));
    }

    [Fact]
    public async Task Winds_outer_rings_anticlockwise_as_the_format_asks()
    {
        await using DataFolder folder = await DataFolder.With(Pack.London);

        Assert.All(
            Read(await folder.Ask(new AreaShapes(0.001))).Shapes.SelectMany(shape => Polygons(shape.Geometry)),
            polygon => Assert.True(Orientation.IsCCW(polygon.ExteriorRing.CoordinateSequence)));
    }

    [Fact]
    public async Task Says_what_each_shape_is()
    {
        await using DataFolder folder = await DataFolder.With(Pack.London);

        using var drawing = JsonDocument.Parse((await folder.Ask(new AreaShapes(0.001))).GeoJson);

        JsonElement first = drawing.RootElement.GetProperty("features")[0];
        Assert.Equal("E09000001", first.GetProperty("id").GetString());
        Assert.Equal("""{"code":"E09000001","name":"City of London","kind":"city"}""", first.GetProperty("properties").GetRawText());
    }

    [Fact]
    public async Task Draws_a_corrected_name_on_the_same_shapes()
    {
        await using DataFolder folder = await DataFolder.With(Pack.TwoDistricts);
        ShapesAnswer before = await folder.Ask(new AreaShapes(0.001));
        await folder.Take(Pack.TwoDistricts.WithAreas("E07000172,Broxtowe,district,,", "E07000176,The Wolds,district,,"));

        ShapesAnswer after = await folder.Ask(new AreaShapes(0.001));

        Assert.Contains("The Wolds", Encoding.UTF8.GetString(after.GeoJson.Span));
        Assert.Equal(before.Version, after.Version);
    }

    [Fact]
    public async Task Draws_nothing_before_any_areas_have_been_taken_in()
    {
        await using DataFolder folder = await DataFolder.New();

        ShapesAnswer answer = await folder.Ask(new AreaShapes(0.001));

        Assert.Empty(Read(answer).Shapes);
        Assert.Equal("", answer.Version);
    }

    private static ShapesFile Read(ShapesAnswer answer)
    {
        var refusals = new List<Refusal>();
        ShapesFile file = ShapesFile.Read(answer.GeoJson, refusals);
        Assert.Empty(refusals);
        return file;
    }

    private static IEnumerable<Polygon> Polygons(Geometry geometry) =>
        Enumerable.Range(0, geometry.NumGeometries).Select(i => (Polygon)geometry.GetGeometryN(i));
}
