using System.Text;
using ServiceMap.Boundaries.Shapes;
using ServiceMap.Kernel;

namespace ServiceMap.Boundaries.Tests.Shapes;

public sealed class FeatureSlicesTests
{
    [Theory]
    [InlineData("", 0, "", "is empty")]
    [InlineData(" \n", 0, "", "is empty")]
    [InlineData("[]", 0, "", "is not a FeatureCollection with features, as RFC 7946 describes it")]
    [InlineData("{}", 0, "", "is not a FeatureCollection with features, as RFC 7946 describes it")]
    [InlineData("""{"type":"Topology","features":[]}""", 0, "Topology", "is not a FeatureCollection with features, as RFC 7946 describes it")]
    [InlineData("""{"type":"FeatureCollection"}""", 0, "FeatureCollection", "is not a FeatureCollection with features, as RFC 7946 describes it")]
    [InlineData("""{"type":"FeatureCollection","features":{}}""", 0, "FeatureCollection", "is not a FeatureCollection with features, as RFC 7946 describes it")]
    [InlineData("code,name\nE1,One\n", 1, "", "is not JSON from this line on")]
    [InlineData("{\"type\":\"FeatureCollection\",\n\"features\":[\n{]\n", 3, "", "is not JSON from this line on")]
    [InlineData("{\"type\":\"FeatureCollection\",\n\"features\":[]}\n}", 3, "", "is not JSON from this line on")]
    [InlineData("{\"type\":\"FeatureCollection\",\n\"features\":[\n{\"id\":\"E0", 3, "", "ends too early: it was cut off")]
    [InlineData("{\"type\":\"FeatureCollection\",\n\"features\":[\n{\"id\":\"\\ud800\"}]}", 3, "", "holds a text with half a character from this line on")]
    [InlineData("{\"type\":\"FeatureCollection\",\n\"features\":[]\n", 3, "", "ends too early: it was cut off")]
    [InlineData("{\"type\":\"FeatureCollection\",\n\"features\":[],\n\"features\":[]}", 3, "features", "stands twice in this file: leave one of them")]
    [InlineData("{\"type\":\"FeatureCollection\",\n\"type\":\"Topology\"}", 2, "type", "stands twice in this file: leave one of them")]
    public void Refuses_a_file_that_is_no_collection(string text, int line, string value, string reason) =>
        Assert.Equal(new Refusal("boundaries.geojson", line, "", value, reason), Assert.Single(Refusals(Encoding.UTF8.GetBytes(text))));

    [Theory]
    [InlineData("features")]
    [InlineData("note")]
    public void Refuses_a_file_that_is_nested_too_deep(string where)
    {
        string text = $$"""{"type":"FeatureCollection",{{'\n'}}"{{where}}":{{new string('[', 5000)}}""";

        Assert.Equal("boundaries.geojson, line 2: is nested too deep for a file of shapes.", Assert.Single(Refusals(Encoding.UTF8.GetBytes(text))).ToString());
    }

    [Fact]
    public void Stops_at_the_feature_that_is_one_too_many()
    {
        byte[] text = Encoding.UTF8.GetBytes($$"""{"type":"FeatureCollection","features":[7{{string.Concat(Enumerable.Repeat(",\n7", 20_000))}}]}""");
        var refusals = new List<Refusal>();

        Assert.Equal(10_000, FeatureSlices.Of(text, refusals).Features.Count);
        Assert.Equal("boundaries.geojson, line 10001: is more than a pack may hold: 10000 features.", Assert.Single(refusals).ToString());
    }

    [Fact]
    public void Refuses_more_positions_than_the_memory_is_meant_to_hold() => Assert.Equal(
        "boundaries.geojson: holds more than 1000000 positions: save its shapes with less detail.",
        Assert.Single(Refusals(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("[0,0],", 1_000_001))))).ToString());

    [Fact]
    public void Refuses_a_file_in_another_encoding() =>
        Assert.Equal("is not text in UTF-8: save it as such", Assert.Single(Refusals(Encoding.Unicode.GetBytes(Pack.TwoDistricts.Text + "é"))).Reason);

    [Fact]
    public void Cuts_out_the_features_before_a_break()
    {
        string text = Pack.TwoDistricts.Text;
        FeatureSlices slices = FeatureSlices.Of(Encoding.UTF8.GetBytes(text[..^20]), []);

        Assert.Equal("E07000172", Assert.Single(slices.Features).Id);
        Assert.False(slices.Complete);
    }

    [Fact]
    public void Reads_a_file_with_a_byte_order_mark_and_numbers_as_ids()
    {
        byte[] text = Encoding.UTF8.GetBytes("\uFEFF{\"features\":[\n\n{\"geometry\":null,\"id\":7,\"type\":\"Feature\"}],\"type\":\"FeatureCollection\"}");

        Assert.Equal(new Feature(1, 3, "Feature", "7", default), Assert.Single(FeatureSlices.Of(text, []).Features));
    }

    private static List<Refusal> Refusals(byte[] text)
    {
        var refusals = new List<Refusal>();
        FeatureSlices.Of(text, refusals);
        return refusals;
    }
}
