using ServiceMap.Boundaries.Contracts;

namespace ServiceMap.Boundaries.Tests.Answers;

public sealed class AreaNeighboursHandlerTests
{
    [Theory]
    [InlineData("Lambeth", "Bromley", "Croydon", "Merton", "Southwark", "Wandsworth")]
    [InlineData("Havering", "Barking and Dagenham", "Redbridge")]
    [InlineData("City of London", "Camden", "Hackney", "Islington", "Tower Hamlets", "Westminster")]
    public async Task The_boroughs_of_London_have_the_neighbours_that_they_have_on_land(string name, params string[] expected)
    {
        await using DataFolder folder = await DataFolder.With(Pack.London);
        IReadOnlyList<AreaSummary> areas = await folder.Ask(new AreasKnown());

        IReadOnlyList<AreaCode> found = await Neighbours(folder, areas.Single(area => area.Name == name).Code);

        Assert.Equal(expected, found.Select(code => areas.Single(area => area.Code == code).Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Whoever_is_a_neighbour_has_a_neighbour()
    {
        await using DataFolder folder = await DataFolder.With(Pack.London);
        AreaCode[] areas = [.. (await folder.Ask(new AreasKnown())).Select(area => area.Code)];

        IReadOnlyDictionary<AreaCode, IReadOnlyList<AreaCode>> all = await folder.Ask(new AreaNeighbours(areas));

        Assert.All(all, area => Assert.All(area.Value, other => Assert.Contains(area.Key, all[other])));
        Assert.DoesNotContain(all, area => area.Value.Contains(area.Key) || area.Value.Count == 0);
    }

    [Fact]
    public async Task Areas_that_meet_in_a_point_alone_are_no_neighbours()
    {
        await using DataFolder folder = await DataFolder.With(Pack.Of(Pack.Square("E07000172", -1.3, 52.9), Pack.Square("E07000176", -1.2, 53.0)));

        Assert.Empty(await Neighbours(folder, new AreaCode("E07000172")));
    }

    [Fact]
    public async Task An_area_that_nobody_knows_has_none()
    {
        await using DataFolder folder = await DataFolder.New();

        Assert.Empty(await Neighbours(folder, new AreaCode("E99")));
    }

    private static async Task<IReadOnlyList<AreaCode>> Neighbours(DataFolder folder, AreaCode area) =>
        (await folder.Ask(new AreaNeighbours([area])))[area];
}
