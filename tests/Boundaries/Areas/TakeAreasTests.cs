using Microsoft.Extensions.DependencyInjection;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Kernel;

namespace ServiceMap.Boundaries.Tests.Areas;

public sealed class TakeAreasTests
{
    private static readonly AreaCode Broxtowe = new("E07000172");
    private static readonly AreaCode Rushcliffe = new("E07000176");

    [Fact]
    public async Task Takes_in_the_areas_of_an_empty_folder()
    {
        await using DataFolder folder = await DataFolder.New();

        Taken taken = await folder.Take(Pack.TwoDistricts);

        Assert.Empty(taken.Refused);
        Assert.Equal([new TakenFile("areas.csv", 2, 0, 0), new TakenFile("boundaries.geojson", 1, 0, 0)], taken.Files);
        Assert.Equal([Broxtowe, Rushcliffe], Assert.IsType<AreasChanged>(Assert.Single(taken.Facts)).Areas);
    }

    [Fact]
    public async Task Changes_nothing_when_the_same_pack_comes_again()
    {
        await using DataFolder folder = await DataFolder.With(Pack.TwoDistricts);

        Taken taken = await folder.Take(Pack.TwoDistricts);

        Assert.Empty(taken.Refused);
        Assert.Equal([new TakenFile("areas.csv", 0, 0, 2), new TakenFile("boundaries.geojson", 0, 0, 1)], taken.Files);
        Assert.Empty(taken.Facts);
    }

    [Fact]
    public async Task Corrects_what_is_said_of_an_area()
    {
        await using DataFolder folder = await DataFolder.With(Pack.TwoDistricts);

        Taken taken = await folder.Take(Pack.TwoDistricts.WithAreas(
            "E07000172,Broxtowe,district,South,", "E07000176,Rushcliffe Borough,borough,,outer"));

        Assert.Equal(new TakenFile("areas.csv", 0, 1, 1), taken.Files[0]);
        Assert.Equal([Rushcliffe], Assert.IsType<AreasChanged>(Assert.Single(taken.Facts)).Areas);
        Assert.Equal(
            new AreaSummary(Rushcliffe, "Rushcliffe Borough", AreaKind.Borough, null, "outer"),
            (await folder.Ask(new AreasKnown()))[1]);
    }

    [Fact]
    public async Task Corrects_the_order()
    {
        await using DataFolder folder = await DataFolder.With(Pack.TwoDistricts);

        Taken taken = await folder.Take(Pack.TwoDistricts.WithAreas(
            "E07000176,Rushcliffe,district,South,", "E07000172,Broxtowe,district,South,"));

        Assert.Equal(new TakenFile("areas.csv", 0, 2, 0), taken.Files[0]);
        Assert.Equal([Rushcliffe, Broxtowe], (await folder.Ask(new AreasKnown())).Select(area => area.Code));
    }

    [Theory]
    [InlineData("E07000172,Broxtowe,district,South,")]
    [InlineData("E07000172,Broxtowe,district,South,\nE07000176,Rushcliffe,district,South,\nE07000173,Gedling,district,,")]
    public async Task Refuses_another_set_of_codes(string rows)
    {
        await using DataFolder folder = await DataFolder.With(Pack.TwoDistricts);

        Taken taken = await folder.Take(Pack.TwoDistricts.WithAreas(rows));

        Assert.Equal(
            "areas.csv: this data folder already holds 2 areas; another set of areas or another vintage is another data folder: name one with --data.",
            Assert.Single(taken.Refused).ToString());
    }

    [Fact]
    public async Task Refuses_other_shapes_for_the_same_codes()
    {
        await using DataFolder folder = await DataFolder.With(Pack.TwoDistricts);

        Taken taken = await folder.Take(Pack.Of(Pack.Square("E07000172", -1.3, 53), Pack.Square("E07000176", -1.2, 53)));

        Assert.Equal(
            "boundaries.geojson: holds other shapes than those of this data folder; another vintage is another data folder: name one with --data.",
            Assert.Single(taken.Refused).ToString());
    }

    [Fact]
    public async Task Says_what_is_wrong_with_shapes_also_where_others_are_stored()
    {
        await using DataFolder folder = await DataFolder.With(Pack.TwoDistricts);

        Taken taken = await folder.Take(Pack.TwoDistricts.WithGeoJson("{"));

        Assert.Contains(taken.Refused, refusal => refusal.File == "boundaries.geojson" && refusal.Line == 1);
        Assert.DoesNotContain(taken.Refused, refusal => refusal.Reason.Contains("other shapes", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Says_only_what_is_wrong_with_a_row_when_the_set_is_the_same()
    {
        await using DataFolder folder = await DataFolder.With(Pack.TwoDistricts);

        Taken taken = await folder.Take(Pack.TwoDistricts.WithAreas("E07000172,Broxtowe,district,South,", "E07000176,,district,South,"));

        Assert.Equal(new Refusal("areas.csv", 3, "name", "", "is empty and must be given"), Assert.Single(taken.Refused));
    }

    [Fact]
    public async Task Keeps_readable_areas_for_later_modules_until_everything_is_undone()
    {
        await using DataFolder folder = await DataFolder.New();
        await using (AsyncServiceScope import = await folder.BeginImport())
        {
            Taken taken = await DataFolder.Ask(import, Pack.TwoDistricts.WithGeoJson("{}").Request);

            Assert.NotEmpty(taken.Refused);
            Assert.Equal([Broxtowe, Rushcliffe], (await DataFolder.Ask(import, new AreasKnown())).Select(area => area.Code));
            Assert.Equal([null], await DataFolder.Ask(import, new AreasAt([new LonLat(-1.25, 52.95)])));
        }

        Assert.Empty(await folder.Ask(new AreasKnown()));
    }

    [Fact]
    public async Task An_import_sees_its_own_shapes_and_nobody_else_does()
    {
        await using DataFolder folder = await DataFolder.New();
        await using (AsyncServiceScope import = await folder.BeginImport())
        {
            await DataFolder.Ask(import, Pack.TwoDistricts.Request);

            Assert.Equal([Broxtowe], await DataFolder.Ask(import, new AreasAt([new LonLat(-1.25, 52.95)])));
        }

        Assert.Equal([null], await folder.Ask(new AreasAt([new LonLat(-1.25, 52.95)])));
    }
}
