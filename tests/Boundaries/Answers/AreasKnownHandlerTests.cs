using ServiceMap.Boundaries.Contracts;

namespace ServiceMap.Boundaries.Tests.Answers;

public sealed class AreasKnownHandlerTests
{
    [Fact]
    public async Task Knows_no_areas_before_any_have_been_taken_in()
    {
        await using DataFolder folder = await DataFolder.New();

        Assert.Empty(await folder.Ask(new AreasKnown()));
    }

    [Fact]
    public async Task Tells_all_that_the_file_says_in_its_order()
    {
        await using DataFolder folder = await DataFolder.With(Pack.TwoDistricts.WithAreas(
            "E07000176,Rushcliffe,district,,outer", "E07000172,Broxtowe,borough,South,"));

        Assert.Equal(
            [
                new AreaSummary(new AreaCode("E07000176"), "Rushcliffe", AreaKind.District, null, "outer"),
                new AreaSummary(new AreaCode("E07000172"), "Broxtowe", AreaKind.Borough, "South", null),
            ],
            await folder.Ask(new AreasKnown()));
    }

    [Fact]
    public async Task London_has_32_boroughs_and_a_city()
    {
        await using DataFolder folder = await DataFolder.With(Pack.London);

        IReadOnlyList<AreaSummary> areas = await folder.Ask(new AreasKnown());

        Assert.Equal(32, areas.Count(area => area.Kind == AreaKind.Borough));
        Assert.Equal("City of London", Assert.Single(areas, area => area.Kind == AreaKind.City).Name);
    }
}
