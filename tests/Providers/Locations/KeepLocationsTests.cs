using MediatR;
using Microsoft.Extensions.DependencyInjection;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Kernel;
using ServiceMap.Tests;

namespace ServiceMap.Providers.Tests.Locations;

/// <summary>Where sites are found, and how confidential they are.</summary>
public sealed class KeepLocationsTests
{
    [Theory]
    [InlineData("-1.25", "52.95", MadeUpPack.West)]
    [InlineData("-1.15", "52.95", MadeUpPack.East)]
    [InlineData("-1.2", "52.95", MadeUpPack.West)]
    [InlineData("-1.3", "52.9", MadeUpPack.West)]
    [InlineData("-1.1", "53", MadeUpPack.East)]
    [InlineData("-1.5", "52.95", null)]
    public async Task A_site_stands_in_the_area_that_covers_its_position(string longitude, string latitude, string? area)
    {
        await using TestProgram program = await Site(("longitude", longitude), ("latitude", latitude));

        Assert.Equal(area is null ? [] : [area], await program.SiteAreas("S1"));
    }

    [Fact]
    public async Task A_site_without_a_position_stands_in_the_area_that_is_stated()
    {
        await using TestProgram program = await Site(("area_code", MadeUpPack.Apart));

        Assert.Equal([MadeUpPack.Apart], await program.SiteAreas("S1"));
    }

    [Fact]
    public async Task A_position_wins_over_what_is_stated()
    {
        await using TestProgram program = await Site(("longitude", "-1.25"), ("latitude", "52.95"), ("area_code", MadeUpPack.Apart));

        Assert.Equal([MadeUpPack.West], await program.SiteAreas("S1"));
    }

    [Fact]
    public async Task A_position_outside_every_area_wins_over_what_is_stated()
    {
        await using TestProgram program = await Site(("longitude", "-1.5"), ("latitude", "52.95"), ("area_code", MadeUpPack.Apart));

        Assert.Empty(await program.SiteAreas("S1"));
    }

    [Fact]
    public async Task What_a_source_stated_is_kept_beside_the_position_that_disagrees()
    {
        await using TestProgram program = await Site(("longitude", "-1.25"), ("latitude", "52.95"), ("area_code", MadeUpPack.Apart));

        Assert.Equal(MadeUpPack.Apart, (await program.Site("L1"))["area_code"]);
    }

    [Fact]
    public async Task A_public_site_that_loses_its_position_stands_where_it_is_stated()
    {
        await using TestProgram program = await Site(("longitude", "-1.25"), ("latitude", "52.95"), ("area_code", MadeUpPack.Apart));

        await program.Take(MadeUpPack.Empty.Location("L1", "S1", ("area_code", MadeUpPack.Apart)).Entries);

        Assert.Equal([MadeUpPack.Apart], await program.SiteAreas("S1"));
    }

    [Fact]
    public async Task All_positions_are_asked_about_in_one_batch()
    {
        List<AreasAt> asked = [];
        await using TestProgram program = await MadeUpPack.StartProgram(services => services.AddSingleton(asked)
            .AddTransient<IRequestHandler<AreasAt, IReadOnlyList<AreaCode?>>, Listening>());
        MadeUpPack pack = Enumerable.Range(1, 20).Aggregate(MadeUpPack.Start.Service("S1"), (all, number) =>
            all.Location($"L{number}", "S1", ("longitude", "-1.25"), ("latitude", "52.95")));

        await program.Take(pack.Entries);

        Assert.Equal(20, Assert.Single(asked).Points.Count);
    }

    [Fact]
    public async Task The_position_of_a_site_whose_location_is_withheld_is_asked_of_nobody()
    {
        List<AreasAt> asked = [];
        await using TestProgram program = await MadeUpPack.StartProgram(services => services.AddSingleton(asked)
            .AddTransient<IRequestHandler<AreasAt, IReadOnlyList<AreaCode?>>, Listening>());

        await program.Take(Refuge.As("location-withheld").Entries);

        Assert.Empty(asked);
    }

    [Theory]
    [InlineData("safe-accommodation", "advocacy", "location-withheld")]
    [InlineData("approved-premises", "advocacy", "location-withheld")]
    [InlineData("safe-accommodation", "domestic-abuse", "location-withheld")]
    [InlineData("womens-hub", "domestic-abuse", "address-withheld")]
    [InlineData("womens-hub", "advocacy", "public")]
    public async Task A_new_site_starts_as_its_kind_and_needs_say(string kind, string need, string confidentiality)
    {
        await using TestProgram program = await Refuge.Of(kind, need).Import();

        Assert.Equal(confidentiality, (await program.Site("L1"))["confidentiality"]);
    }

    [Theory]
    [InlineData("public")]
    [InlineData("address-withheld")]
    public async Task A_stated_value_wins_over_where_it_would_start(string confidentiality)
    {
        await using TestProgram program = await Refuge.Of("safe-accommodation", "advocacy", ("confidentiality", confidentiality)).Import();

        Assert.Equal(confidentiality, (await program.Site("L1"))["confidentiality"]);
    }

    [Theory]
    [InlineData("address-withheld")]
    [InlineData("location-withheld")]
    public async Task An_empty_value_never_lowers_what_is_stored(string confidentiality)
    {
        await using TestProgram program = await Refuge.As(confidentiality).Import();

        await program.Take(Refuge.As("").Entries);

        Assert.Equal(confidentiality, (await program.Site("L1"))["confidentiality"]);
    }

    [Fact]
    public async Task A_stated_value_lowers_what_is_stored()
    {
        await using TestProgram program = await Refuge.As("location-withheld").Import();

        await program.Take(Refuge.As("public").Entries);

        Assert.Equal(Refuge.Address, (await program.Site("L1"))["address"]);
    }

    [Fact]
    public async Task A_site_that_moves_to_a_service_that_withholds_nothing_stays_withheld()
    {
        await using TestProgram program = await Refuge.Of("safe-accommodation", "advocacy").Service("S2", ("kind", "womens-hub")).Import();

        await program.Take(MadeUpPack.Empty.Location("L1", "S2").Entries);

        Assert.Equal("location-withheld", (await program.Site("L1"))["confidentiality"]);
    }

    [Theory]
    [InlineData("safe-accommodation", "advocacy", "location-withheld")]
    [InlineData("womens-hub", "domestic-abuse", "address-withheld")]
    public async Task A_service_that_becomes_confidential_withdraws_sites_that_the_pack_does_not_name(string kind, string need, string confidentiality)
    {
        await using TestProgram program = await Refuge.As("public").Import();

        await program.Take(MadeUpPack.Start.Service("S1", ("kind", kind), ("needs", need)).Entries);

        IReadOnlyDictionary<string, string> site = await program.Site("L1");
        Assert.Equal((confidentiality, "", ""), (site["confidentiality"], site["address"], site["longitude"]));
    }

    [Fact]
    public async Task What_is_withdrawn_so_is_kept_among_what_is_withheld()
    {
        await using TestProgram program = await Refuge.As("public").Import();

        await program.Take(MadeUpPack.Start.Service("S1", ("kind", "safe-accommodation")).Entries);

        Assert.Empty(program.TablesHolding(Refuge.Address));
        Assert.Equal(Refuge.Address, (await program.Site("L1", withWithheld: true))["address"]);
    }

    [Fact]
    public async Task A_service_that_stays_as_it_was_withdraws_nothing_that_was_stated_to_be_public()
    {
        await using TestProgram program = await Refuge.Of("safe-accommodation", "advocacy", ("confidentiality", "public")).Import();

        await program.Take(MadeUpPack.Start.Service("S1", ("kind", "safe-accommodation"), ("description", "New words")).Entries);

        Assert.Equal("public", (await program.Site("L1"))["confidentiality"]);
    }

    [Fact]
    public async Task A_service_that_is_a_refuge_no_longer_discloses_nothing()
    {
        await using TestProgram program = await Refuge.Of("safe-accommodation", "advocacy").Import();

        await program.Take(Refuge.Of("womens-hub", "advocacy").Entries);

        Assert.Equal("location-withheld", (await program.Site("L1"))["confidentiality"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("public")]
    [InlineData("location-withheld")]
    public async Task Refuses_a_new_site_without_a_name(string confidentiality)
    {
        await using TestProgram program = await MadeUpPack.StartProgram();

        Taken taken = await program.Take(Refuge.As(confidentiality, ("name", "")).Entries);

        Assert.Equal(new Refusal("locations.csv", 2, "name", "", "is empty and must be given"), Assert.Single(taken.Refused));
    }

    [Fact]
    public async Task Refuses_to_empty_a_name_that_is_not_withheld()
    {
        await using TestProgram program = await Refuge.As("address-withheld", ("name", "The refuge")).Import();

        Taken taken = await program.Take(Refuge.As("address-withheld", ("name", "")).Entries);

        Assert.Equal("name", Assert.Single(taken.Refused).Column);
    }

    [Fact]
    public async Task Refuses_a_site_that_becomes_public_without_a_name()
    {
        await using TestProgram program = await Refuge.As("address-withheld", ("name", "Acacia Avenue refuge")).Import();

        Taken taken = await program.Take(Refuge.As("public", ("name", "")).Entries);

        Assert.Equal("name", Assert.Single(taken.Refused).Column);
    }

    private static Task<TestProgram> Site(params (string, string)[] cells) => MadeUpPack.Start.Service("S1").Location("L1", "S1", cells).Import();

    /// <summary>Hears what Boundaries is asked, and finds nothing.</summary>
    private sealed class Listening(List<AreasAt> asked) : IRequestHandler<AreasAt, IReadOnlyList<AreaCode?>>
    {
        public Task<IReadOnlyList<AreaCode?>> Handle(AreasAt request, CancellationToken cancellationToken)
        {
            asked.Add(request);
            return Task.FromResult<IReadOnlyList<AreaCode?>>([.. request.Points.Select(_ => (AreaCode?)null)]);
        }
    }
}
