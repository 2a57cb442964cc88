using ServiceMap.Kernel;

namespace ServiceMap.Boundaries.Tests.Areas;

public sealed class AreaTableTests
{
    private const string Broxtowe = "E07000172,Broxtowe,district,South,";

    [Theory]
    [InlineData("E07000176,Rushcliffe,county,South,", "kind", "county", "is not one of borough, city, district")]
    [InlineData("E07000176,,district,South,", "name", "", "is empty and must be given")]
    [InlineData("E07000176,Rushcliffe,,South,", "kind", "", "is empty and must be given")]
    [InlineData("E07000172,Rushcliffe,district,South,", "code", "E07000172", "stands twice: it is already on line 2")]
    public async Task Refuses_a_row_that_cannot_be_read(string row, string column, string value, string reason)
    {
        await using DataFolder folder = await DataFolder.New();

        Taken taken = await folder.Take(Pack.TwoDistricts.WithAreas(Broxtowe, row));

        Assert.Contains(new Refusal("areas.csv", 3, column, value, reason), taken.Refused);
    }

    [Fact]
    public async Task Refuses_a_row_without_a_code()
    {
        await using DataFolder folder = await DataFolder.New();

        Taken taken = await folder.Take(Pack.TwoDistricts.WithAreas(Broxtowe, ",Rushcliffe,district,South,"));

        Assert.Contains(new Refusal("areas.csv", 3, "code", "", "is empty and must be given"), taken.Refused);
    }

    [Fact]
    public async Task Refuses_another_header_and_does_not_blame_the_shapes()
    {
        await using DataFolder folder = await DataFolder.New();

        Taken taken = await folder.Take(Pack.TwoDistricts with { Areas = "gss,name\nE07000172,Broxtowe\n" });

        Assert.Equal("code,name,kind,group,inner_outer", Assert.Single(taken.Refused).Reason.Split(' ')[^1]);
    }

    [Fact]
    public async Task Refuses_a_table_without_rows()
    {
        await using DataFolder folder = await DataFolder.New();

        Taken taken = await folder.Take(Pack.TwoDistricts with { Areas = Pack.Header });

        Assert.Equal("areas.csv: holds no areas: give each its row.", Assert.Single(taken.Refused).ToString());
    }
}
