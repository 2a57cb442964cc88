using ServiceMap.Boundaries.Contracts;
using ServiceMap.Kernel;
using ServiceMap.Needs.Contracts;
using ServiceMap.Providers.Contracts;
using ServiceMap.Tests;

namespace ServiceMap.Providers.Tests.Entries;

public sealed class TakeIntoDirectoryTests
{
    private static readonly MadeUpPack Two = MadeUpPack.Start
        .Service("S1", ("areas", MadeUpPack.West), ("needs", "advocacy"))
        .Service("S2", ("areas", MadeUpPack.East), ("needs", "housing-homelessness"))
        .Location("L1", "S1", ("area_code", MadeUpPack.West));

    [Fact]
    public async Task Counts_what_is_new()
    {
        await using TestProgram program = await MadeUpPack.StartProgram();

        Taken taken = await program.Take(Two.Entries);

        Assert.Equal([new TakenFile("providers.csv", 1, 0, 0), new TakenFile("services.csv", 2, 0, 0), new TakenFile("locations.csv", 1, 0, 0)], taken.Files);
    }

    [Fact]
    public async Task Changes_nothing_when_the_same_pack_comes_again()
    {
        await using TestProgram program = await Two.Import();

        Taken taken = await program.Take(Two.Entries);

        Assert.Equal([new TakenFile("providers.csv", 0, 0, 1), new TakenFile("services.csv", 0, 0, 2), new TakenFile("locations.csv", 0, 0, 1)], taken.Files);
    }

    [Fact]
    public async Task Counts_what_is_new_changed_and_as_it_was()
    {
        await using TestProgram program = await Two.Import();

        Taken taken = await program.Take(MadeUpPack.Start
            .Service("S1", ("areas", MadeUpPack.West)).Service("S2", ("state", "full")).Service("S3").Entries);

        Assert.Equal((1, 1, 1), taken.Of("services.csv"));
    }

    [Fact]
    public async Task What_a_pack_does_not_name_stays()
    {
        await using TestProgram program = await Two.Import();

        await program.Take(MadeUpPack.Start.Service("S3").Entries);

        Assert.Equal(["S1", "S2", "S3"], (await program.Ask(new ServicesKnown())).Select(service => service.Entry.Code.Value));
    }

    [Fact]
    public async Task Stores_nothing_when_anything_is_refused()
    {
        await using TestProgram program = await MadeUpPack.StartProgram();

        await program.Take(Two.Service("S3", ("kind", "zoo")).Entries);

        Assert.All(await program.Ask(Asking.Everything), table => Assert.Empty(table.Rows));
    }

    [Fact]
    public async Task Counts_nothing_when_anything_is_refused()
    {
        await using TestProgram program = await MadeUpPack.StartProgram();

        Assert.Empty((await program.Take(Two.Service("S3", ("kind", "zoo")).Entries)).Files);
    }

    [Fact]
    public async Task A_reference_may_go_to_what_an_earlier_pack_brought()
    {
        await using TestProgram program = await Two.Import();

        Assert.Empty((await program.Take(MadeUpPack.Empty.Service("S3").Location("L2", "S1").Entries)).Refused);
    }

    [Fact]
    public async Task Counts_a_site_that_is_withdrawn_unnamed_beside_those_that_the_file_names()
    {
        await using TestProgram program = await Two.Location("L2", "S2").Import();

        Taken taken = await program.Take(MadeUpPack.Start.Service("S1", ("kind", "safe-accommodation")).Location("L2", "S2").Entries);

        Assert.Equal((0, 1, 1), taken.Of("locations.csv"));
    }

    [Fact]
    public async Task Tells_which_services_areas_and_needs_are_new()
    {
        await using TestProgram program = await MadeUpPack.StartProgram();

        ServiceChanged fact = Fact(await program.Take(Two.Entries));

        Assert.Equal(["S1", "S2"], fact.Services.Select(code => code.Value));
        Assert.Equal(new AreaList(false, [new(MadeUpPack.West), new(MadeUpPack.East)]), fact.Areas);
        Assert.Equal([new NeedCode("advocacy"), new NeedCode("housing-homelessness")], fact.Needs);
    }

    [Fact]
    public async Task Tells_nothing_when_nothing_changed()
    {
        await using TestProgram program = await Two.Import();

        Assert.Empty((await program.Take(Two.Entries)).Facts);
    }

    [Fact]
    public async Task Tells_nothing_of_a_service_that_did_not_change()
    {
        await using TestProgram program = await Two.Import();

        ServiceChanged fact = Fact(await program.Take(MadeUpPack.Start.Service("S1", ("areas", MadeUpPack.West)).Service("S2").Entries));

        Assert.Equal(new ServiceCode("S2"), Assert.Single(fact.Services));
    }

    [Fact]
    public async Task Tells_the_areas_that_a_service_serves_and_served_before()
    {
        await using TestProgram program = await Two.Import();

        ServiceChanged fact = Fact(await program.Take(MadeUpPack.Start.Service("S1", ("areas", MadeUpPack.Apart)).Entries));

        Assert.Equal(new AreaList(false, [new(MadeUpPack.West), new(MadeUpPack.Apart)]), fact.Areas);
    }

    [Fact]
    public async Task Tells_of_every_area_when_a_service_served_all_of_them_before()
    {
        await using TestProgram program = await MadeUpPack.Start.Service("S1", ("areas", "all")).Import();

        ServiceChanged fact = Fact(await program.Take(MadeUpPack.Start.Service("S1", ("areas", MadeUpPack.Apart)).Entries));

        Assert.Equal(AreaList.Everywhere, fact.Areas);
    }

    [Fact]
    public async Task Tells_the_needs_that_a_service_meets_and_met_before()
    {
        await using TestProgram program = await Two.Import();

        ServiceChanged fact = Fact(await program.Take(MadeUpPack.Start.Service("S1", ("areas", MadeUpPack.West), ("needs", "domestic-abuse")).Entries));

        Assert.Equal([new NeedCode("advocacy"), new NeedCode("domestic-abuse")], fact.Needs);
    }

    [Fact]
    public async Task Tells_of_the_services_of_a_provider_that_changed()
    {
        await using TestProgram program = await Two.Import();

        ServiceChanged fact = Fact(await program.Take(MadeUpPack.Empty.Provider("charity", ("phone", "0115 496 0000")).Entries));

        Assert.Equal(["S1", "S2"], fact.Services.Select(code => code.Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Tells_of_the_service_of_a_site_that_changed()
    {
        await using TestProgram program = await Two.Import();

        ServiceChanged fact = Fact(await program.Take(MadeUpPack.Empty.Location("L1", "S1", ("area_code", MadeUpPack.East)).Entries));

        Assert.Equal(new ServiceCode("S1"), Assert.Single(fact.Services));
    }

    [Fact]
    public async Task Tells_of_the_service_that_a_site_left()
    {
        await using TestProgram program = await Two.Import();

        ServiceChanged fact = Fact(await program.Take(MadeUpPack.Empty.Location("L1", "S2", ("area_code", MadeUpPack.West)).Entries));

        Assert.Equal(["S1", "S2"], fact.Services.Select(code => code.Value).Order(StringComparer.Ordinal));
    }

    private static ServiceChanged Fact(Taken taken) => Assert.IsType<ServiceChanged>(Assert.Single(taken.Facts));
}
