using ServiceMap.Boundaries.Contracts;
using ServiceMap.Kernel;
using ServiceMap.Needs.Contracts;
using ServiceMap.Providers.Contracts;
using ServiceMap.Tests;

namespace ServiceMap.Providers.Tests.Answers;

public sealed class ServicesKnownHandlerTests
{
    [Fact]
    public async Task Gives_services_by_code_in_ordinal_order()
    {
        await using TestProgram program = await MadeUpPack.Start.Service("b").Service("B").Service("a").Import();

        Assert.Equal(["B", "a", "b"], await Codes(program, null));
    }

    [Fact]
    public async Task Gives_only_those_asked_for_and_known()
    {
        await using TestProgram program = await MadeUpPack.Start.Service("S1").Service("S2").Import();

        Assert.Equal(["S2"], await Codes(program, "S2", "S9"));
    }

    [Fact]
    public async Task Gives_none_when_none_is_asked_for()
    {
        await using TestProgram program = await MadeUpPack.Start.Service("S1").Import();

        Assert.Empty(await Codes(program));
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("live", 1)]
    [InlineData("full", 1)]
    [InlineData("paused", 1)]
    [InlineData("withdrawn", 1)]
    [InlineData("hidden", 0)]
    public async Task Leaves_out_what_is_hidden_and_nothing_else(string state, int given)
    {
        await using TestProgram program = await MadeUpPack.Start.Service("S1", ("state", state)).Import();

        Assert.Equal(given, (await Codes(program, "S1")).Count);
    }

    [Fact]
    public async Task A_hidden_service_may_still_be_referred_to()
    {
        await using TestProgram program = await MadeUpPack.Start.Service("S1", ("state", "hidden")).Import();

        Assert.Equal([new ServiceCode("S1")], await program.Ask(new ServiceCodesKnown()));
    }

    [Fact]
    public async Task Gives_the_entry_as_recorded()
    {
        await using TestProgram program = await MadeUpPack.Start
            .Service("S1", ("starts", "2019-01-01"), ("starts_precision", "year"), ("areas", "all")).Import();

        ServiceEntry entry = (await program.Service("S1")).Entry;

        Assert.Equal(
            (new RecordedDay(new DateOnly(2019, 1, 1), Precision.Year), AreaList.Everywhere, new NeedCode("advocacy")),
            (entry.Starts, entry.Areas, Assert.Single(entry.Needs)));
    }

    [Fact]
    public async Task Gives_the_provider_with_the_service()
    {
        await using TestProgram program = await MadeUpPack.Start.Provider("trust", ("phone", "0115 496 0000")).Service("S1", ("provider_id", "trust")).Import();

        Assert.Equal("0115 496 0000", (await program.Service("S1")).Provider.Phone);
    }

    [Fact]
    public async Task Gives_each_area_of_its_sites_once()
    {
        await using TestProgram program = await MadeUpPack.Start.Service("S1").Location("L1", "S1", ("area_code", MadeUpPack.West))
            .Location("L2", "S1", ("longitude", "-1.25"), ("latitude", "52.95")).Location("L3", "S1", ("area_code", MadeUpPack.Apart)).Import();

        Assert.Equal([MadeUpPack.West, MadeUpPack.Apart], await program.SiteAreas("S1"));
    }

    [Fact]
    public async Task Gives_no_area_of_the_sites_of_another_service()
    {
        await using TestProgram program = await MadeUpPack.Start.Service("S1").Service("S2").Location("L1", "S2", ("area_code", MadeUpPack.West)).Import();

        Assert.Empty(await program.SiteAreas("S1"));
    }

    private static async Task<List<string>> Codes(TestProgram program, params string[]? only) =>
        [.. (await program.Ask(new ServicesKnown(only?.Select(code => new ServiceCode(code)).ToArray()))).Select(service => service.Entry.Code.Value)];
}
