using ServiceMap.Kernel;
using ServiceMap.Providers.Contracts;
using ServiceMap.Tests;

namespace ServiceMap.Providers.Tests.Answers;

public sealed class LocateWaitingSitesHandlerTests
{
    private static MadeUpPack Waiting { get; } = MadeUpPack.Start
        .Service("S1", ("areas", MadeUpPack.Apart)).Service("S2")
        .Location("L1", "S1", ("postcode", KnownPostcodes.InWest), ("area_code", MadeUpPack.Apart))
        .Location("L2", "S1", ("postcode", KnownPostcodes.InEast), ("confidentiality", "address-withheld"))
        .Location("L3", "S2", ("postcode", KnownPostcodes.InEast), ("confidentiality", "location-withheld"))
        .Location("L4", "S2", ("postcode", "NG1 1AA"))
        .Location("L5", "S2");

    [Fact]
    public async Task Every_site_that_waits_is_located()
    {
        KnownPostcodes known = new();
        await using TestProgram program = await known.Import(Waiting);
        known.Has(KnownPostcodes.InWest, -1.25).Has(KnownPostcodes.InEast, -1.15);

        Taken taken = await program.Take(new LocateWaitingSites());

        Assert.Equal((0, 2, 1), taken.Of("locations.csv"));
        Assert.Equal([MadeUpPack.West, MadeUpPack.East], await program.SiteAreas("S1"));
    }

    [Fact]
    public async Task Tells_whose_sites_were_located()
    {
        KnownPostcodes known = new();
        await using TestProgram program = await known.Import(Waiting);
        known.Has(KnownPostcodes.InWest, -1.25);

        ServiceChanged fact = Assert.IsType<ServiceChanged>(Assert.Single((await program.Take(new LocateWaitingSites())).Facts));

        Assert.Equal(("S1", MadeUpPack.Apart), (Assert.Single(fact.Services).Value, Assert.Single(fact.Areas.Codes).Value));
    }

    [Fact]
    public async Task Changes_nothing_the_second_time()
    {
        KnownPostcodes known = new();
        await using TestProgram program = await known.Import(Waiting);
        known.Has(KnownPostcodes.InWest, -1.25).Has(KnownPostcodes.InEast, -1.15);
        await program.Take(new LocateWaitingSites());

        Taken again = await program.Take(new LocateWaitingSites());

        Assert.Equal(((0, 0, 1), 0), (again.Of("locations.csv"), again.Facts.Count));
    }

    [Fact]
    public async Task No_postcode_of_a_withheld_site_is_told_to_another_machine()
    {
        KnownPostcodes known = new();
        await using TestProgram program = await known.Import(Waiting);
        known.Asked.Clear();

        await program.Take(new LocateWaitingSites());

        Assert.Equal(
            [("NG9 1ZZ;NG1 1AA", true), (KnownPostcodes.InEast, false)],
            known.Asked.Select(asked => (string.Join(';', asked.Postcodes), asked.MayAskOutside)));
    }
}
