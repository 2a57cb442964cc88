using ServiceMap.Boundaries.Shapes;
using ServiceMap.Kernel;

namespace ServiceMap.Boundaries.Tests.Shapes;

public sealed class ShapesFileTests
{
    private const string Unreadable =
        "has a geometry that cannot be read: each ring is a list of at least four positions, the last equal to the first";

    [Theory]
    [InlineData("""{"type":"Point","coordinates":[-1.2,52.9]}""", "Point")]
    [InlineData("""{"type":"LineString","coordinates":[[-1.2,52.9],[-1.1,52.9]]}""", "LineString")]
    [InlineData("""{"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[-1.2,52.9]}]}""", "GeometryCollection")]
    public void Refuses_a_geometry_that_is_no_ground(string geometry, string type) => Assert.Equal(
        new Refusal("boundaries.geojson", 3, "feature E07000176", type, "is not the shape of an area: it must be a Polygon or a MultiPolygon"),
        Refusal(Pack.Feature("E07000176", geometry)));

    [Theory]
    [InlineData("null", "has no geometry")]
    [InlineData("7", Unreadable)]
    [InlineData("{}", Unreadable)]
    [InlineData("""{"type":"Polygon","coordinates":7}""", Unreadable)]
    [InlineData("""{"type":"Polygon","coordinates":[7]}""", Unreadable)]
    [InlineData("""{"type":"Polygon","coordinates":["far"]}""", Unreadable)]
    [InlineData("""{"type":"Polygon","coordinates":[[[1,2],[3,4],[5,6],["x",2]]]}""", Unreadable)]
    [InlineData("""{"type":"Polygon","coordinates":[[[1],[3],[5],[1]]]}""", Unreadable)]
    [InlineData("""{"type":"Polygon","coordinates":[[[1,null],[3,4],[5,6],[1,null]]]}""", Unreadable)]
    [InlineData("""{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,1]]]}""", Unreadable)]
    [InlineData("""{"type":"MultiPolygon","coordinates":[[[0,0],[1,0],[1,1],[0,0]]]}""", Unreadable)]
    [InlineData("""{"type":"MultiPolygon","coordinates":[[]]}""", Unreadable)]
    [InlineData("""{"type":"Square","coordinates":[]}""", Unreadable)]
    [InlineData("""{"type":"Polygon","coordinates":[]}""", "is empty: an area needs a shape")]
    [InlineData("""{"type":"MultiPolygon","coordinates":[]}""", "is empty: an area needs a shape")]
    [InlineData("""{"type":"Polygon"}""", "is empty: an area needs a shape")]
    [InlineData("""{"type":"Polygon","coordinates":null}""", "is empty: an area needs a shape")]
    public void Refuses_a_geometry_that_cannot_be_read(string geometry, string reason) =>
        Assert.Equal(reason, Refusal(Pack.Feature("E07000176", geometry)).Reason);

    [Fact]
    public void Refuses_a_doubled_id() => Assert.Equal(
        new Refusal("boundaries.geojson", 3, "feature E07000172", "E07000172", "stands twice: it is already on line 2"),
        Refusal(Pack.Square("E07000172", -1.2, 52.9)));

    [Theory]
    [InlineData("""{"type":"Feature","type":"Feature","id":"E07000176","geometry":null}""", "type")]
    [InlineData("""{"type":"Feature","id":"E07000176","id":"E07000172","geometry":null}""", "id")]
    [InlineData("""{"type":"Feature","id":"E07000176","geometry":{"type":"Point"},"geometry":null}""", "geometry")]
    public void Refuses_a_feature_that_says_something_twice(string feature, string member)
    {
        Refusal refusal = Refusal(feature);

        Assert.Equal((member, "stands twice in this feature: leave one of them"), (refusal.Value, refusal.Reason));
    }

    [Theory]
    [InlineData("""{"type":"Feature","geometry":null}""", "has no id: give it the code of its area")]
    [InlineData("""{"type":"Feature","id":"","geometry":null}""", "has no id: give it the code of its area")]
    [InlineData("""{"type":"Feature","id":["E07000176"],"geometry":null}""", "has no id: give it the code of its area")]
    [InlineData("7", "is not a Feature")]
    [InlineData("null", "is not a Feature")]
    [InlineData("[]", "is not a Feature")]
    public void Names_a_feature_without_an_id_by_its_place(string feature, string reason)
    {
        Refusal refusal = Refusal(feature);

        Assert.Equal(("feature 2", 3, reason), (refusal.Column, refusal.Line, refusal.Reason));
    }

    [Fact]
    public void Throws_nothing_whatever_is_broken()
    {
        var random = new Random(1848);
        byte[] sound = Pack.Of(Pack.Square("E1", 1, 50), Pack.Feature("E2", """{"type":"MultiPolygon","coordinates":[[[[5,5],[6,5],[6,6],[5,5]]]]}""")).GeoJson;
        byte[] letters = [.. "[]{},:\"\\-.0159eEu "u8];
        for (int i = 0; i < 20_000; i++)
        {
            byte[] broken = [.. sound];
            for (int change = random.Next(1, 5); change > 0; change--) broken[random.Next(broken.Length)] = letters[random.Next(letters.Length)];
            var refusals = new List<Refusal>();
            ShapesFile file = ShapesFile.Read(broken.AsMemory(0, random.Next(broken.Length / 2, broken.Length + 1)), refusals);
            refusals.AddRange(CheckShapes.Refusals(file.Shapes));

            Assert.True(refusals.Count > 0 || file.Shapes.Count > 0 || file.Complete);
        }
    }

    private static Refusal Refusal(string second)
    {
        var refusals = new List<Refusal>();
        ShapesFile.Read(Pack.Of(Pack.Square("E07000172", -1.3, 52.9), second).GeoJson, refusals);
        return Assert.Single(refusals);
    }
}
