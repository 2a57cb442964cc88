using ServiceMap.Boundaries.Contracts;

namespace ServiceMap.Boundaries.Tests.Answers;

public sealed class AreaPackHandlerTests
{
    [Fact]
    public async Task There_is_no_pack_before_one_has_been_taken_in()
    {
        await using DataFolder folder = await DataFolder.New();

        Assert.Null(await folder.Ask(new AreaPack()));
    }

    [Fact]
    public async Task Gives_London_back_as_it_came()
    {
        await using DataFolder folder = await DataFolder.With(Pack.London);

        AreaPackAnswer? pack = await folder.Ask(new AreaPack());

        Assert.Equal(Pack.London.GeoJson, pack!.GeoJson.ToArray());
        Assert.Equal(Pack.London.Areas, Pack.Csv(pack.Areas));
    }

    [Fact]
    public async Task Gives_back_a_byte_order_mark_and_whatever_else_the_file_holds()
    {
        Pack marked = Pack.TwoDistricts.WithGeoJson("\uFEFF" + Pack.TwoDistricts.Text.Replace("\n", "\r\n", StringComparison.Ordinal) + "  ");
        await using DataFolder folder = await DataFolder.With(marked);

        Assert.Equal(marked.GeoJson, (await folder.Ask(new AreaPack()))!.GeoJson.ToArray());
    }
}
