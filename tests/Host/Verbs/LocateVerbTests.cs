namespace ServiceMap.Host.Tests.Verbs;

public sealed class LocateVerbTests(ShippedData shipped) : IClassFixture<ShippedData>
{
    [Fact]
    public async Task Writes_the_area_of_each_point_in_order()
    {
        Assert.Equal(
            ["lon,lat,area_code", "-0.1169,51.4613,E09000022", "-0.0910,51.5136,E09000001", "2.35,48.85,"],
            await Locate("lon,lat\n-0.1169,51.4613\n-0.0910,51.5136\n2.35,48.85\n"));
    }

    [Fact]
    public async Task Goes_over_more_points_than_one_batch()
    {
        string[] points = [.. Enumerable.Range(0, 70_000).Select(row => $"-0.1169{row:00000},{(row % 3 == 0 ? 51 : 56)}.4613")];

        string[] lines = await Locate("lon,lat\n" + string.Join('\n', points));

        Assert.Equal(points.Select((point, row) => $"{point},{(row % 3 == 0 ? "E09000022" : "")}"), lines.Skip(1));
    }

    [Theory]
    [InlineData("lon,lat\n-0.1,51.5\nx,51.5\n", "points.csv, line 3, lon: \"x\" is not a number of degrees: write it as -0.1169.")]
    [InlineData("lon,lat\n,51.5\n", "points.csv, line 2, lon: is empty: write degrees, such as -0.1169.")]
    [InlineData("lon,lat\nNaN,NaN\n", "points.csv, line 2, lon: \"NaN\" is not a number of degrees: write it as -0.1169.")]
    [InlineData("lon,lat\n200,51\n", "points.csv, line 2, lon: \"200,51\" is not on the earth")]
    [InlineData("lon,lat\n530000,180000\n", "points.csv, line 2, lon: \"530000,180000\" is not a longitude and latitude: these look like eastings")]
    [InlineData("x,y\n1,2\n", "points.csv, line 1: \"x,y\" is not the header: the columns lon and lat are needed.")]
    public async Task Refuses_what_is_no_point_and_writes_nothing(string text, string reason)
    {
        File.WriteAllText(shipped.PathOf("points.csv"), text);
        File.Delete(shipped.PathOf("refused.csv"));

        Running.Said said = await shipped.Run("locate", "--input", shipped.PathOf("points.csv"), "--output", shipped.PathOf("refused.csv"));

        Assert.Equal(1, said.Exit);
        Assert.StartsWith(reason, said.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(shipped.PathOf("refused.csv")));
    }

    [Fact]
    public async Task Leaves_nothing_beside_a_place_that_cannot_be_written()
    {
        string folder = Directory.CreateDirectory(shipped.PathOf(Path.Combine("outputs", "folder"))).FullName;
        File.WriteAllText(shipped.PathOf("points.csv"), "lon,lat\n-0.1169,51.4613\n");

        Running.Said said = await shipped.Run("locate", "--input", shipped.PathOf("points.csv"), "--output", folder);

        Assert.Equal(1, said.Exit);
        Assert.Equal([folder], Directory.GetFileSystemEntries(shipped.PathOf("outputs")));
    }

    private async Task<string[]> Locate(string text)
    {
        File.WriteAllText(shipped.PathOf("points.csv"), text);
        Running.Said said = await shipped.Run("locate", "--input", shipped.PathOf("points.csv"), "--output", shipped.PathOf("areas.csv"));
        Assert.True(said.Exit == 0, said.Error);
        return File.ReadAllLines(shipped.PathOf("areas.csv"));
    }
}
