using ServiceMap.Boundaries.Contracts;
using ServiceMap.Providers.Contracts;
using ServiceMap.Tests;

namespace ServiceMap.Providers.Tests.Answers;

public sealed class SitesToCheckHandlerTests
{
    [Fact]
    public async Task A_site_that_is_stated_and_not_located_is_listed()
    {
        SiteToCheck site = Assert.Single((await Checked([("area_code", MadeUpPack.West)])).Public);

        Assert.Equal((SiteDoubt.NotLocated, new AreaCode(MadeUpPack.West)), (Assert.Single(site.Doubts), site.Stated));
    }

    [Theory]
    [InlineData("postcode", KnownPostcodes.InWest, MadeUpPack.West, true)]
    [InlineData("postcode", KnownPostcodes.InWest, MadeUpPack.East, false)]
    [InlineData("postcode", KnownPostcodes.InWest, "", true)]
    public async Task A_site_whose_postcode_lies_in_another_area_than_is_stated_is_listed(string column, string cell, string stated, bool agrees)
    {
        SitesDoubted doubted = await Checked([(column, cell), ("area_code", stated)]);

        Assert.Equal(agrees ? [] : [SiteDoubt.AreasDisagree], doubted.Public.SelectMany(site => site.Doubts));
    }

    [Fact]
    public async Task A_site_whose_position_lies_in_another_area_than_is_stated_is_listed()
    {
        SiteToCheck site = Assert.Single((await Checked([("longitude", "-1.25"), ("latitude", "52.95"), ("area_code", MadeUpPack.East)])).Public);

        Assert.Equal((SiteDoubt.AreasDisagree, new AreaCode(MadeUpPack.West)), (Assert.Single(site.Doubts), site.Found));
    }

    [Fact]
    public async Task A_postcode_that_is_not_known_is_listed_where_everybody_has_answered()
    {
        Assert.Equal([SiteDoubt.NotLocated, SiteDoubt.PostcodeNotKnown], Assert.Single((await Checked([("postcode", "NG1 1AA")])).Public).Doubts);
    }

    [Theory]
    [InlineData(PostcodeReach.Nobody)]
    [InlineData(PostcodeReach.Part)]
    public async Task A_postcode_is_not_called_unknown_where_nobody_could_know_it(PostcodeReach reach)
    {
        Assert.Equal([SiteDoubt.NotLocated], Assert.Single((await Checked([("postcode", "NG1 1AA")], reach)).Public).Doubts);
    }

    [Fact]
    public async Task A_postcode_that_has_ended_is_listed()
    {
        KnownPostcodes known = new KnownPostcodes().Has(KnownPostcodes.InWest, -1.25, new DateOnly(2019, 5, 31));
        await using TestProgram program = await known.Import(MadeUpPack.Start.Service("S1").Location("L1", "S1", ("postcode", KnownPostcodes.InWest)));

        Assert.Equal([SiteDoubt.PostcodeEnded], Assert.Single((await program.Ask(new SitesToCheck(false))).Public).Doubts);
    }

    [Theory]
    [InlineData(false, null)]
    [InlineData(true, 2)]
    public async Task Of_withheld_sites_only_the_number_is_told_and_only_to_who_asks_for_it(bool withWithheld, int? count)
    {
        (TestProgram program, KnownPostcodes known) = await KnownPostcodes.Start(MadeUpPack.Start.Service("S1")
            .Location("L1", "S1", ("area_code", MadeUpPack.West), ("confidentiality", "address-withheld"))
            .Location("L2", "S1", ("postcode", "NG1 1AA"), ("confidentiality", "location-withheld"))
            .Location("L3", "S1", ("postcode", KnownPostcodes.InEast), ("confidentiality", "location-withheld")));
        await using TestProgram used = program;
        known.Asked.Clear();

        SitesDoubted doubted = await program.Ask(new SitesToCheck(withWithheld));

        Assert.Equal((0, count), (doubted.Public.Count, doubted.Withheld));
        Assert.All(known.Asked, asked => Assert.False(asked.MayAskOutside));
    }

    private static async Task<SitesDoubted> Checked((string, string)[] cells, PostcodeReach reach = PostcodeReach.All)
    {
        (TestProgram program, KnownPostcodes known) = await KnownPostcodes.Start(MadeUpPack.Start.Service("S1").Location("L1", "S1", cells));
        known.Reach = reach;
        await using TestProgram used = program;
        return await program.Ask(new SitesToCheck(WithWithheld: false));
    }
}
