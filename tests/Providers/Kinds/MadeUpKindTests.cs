using Microsoft.Extensions.DependencyInjection;
using ServiceMap.Kernel;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Contracts.Plugins;
using ServiceMap.Tests;

namespace ServiceMap.Providers.Tests.Kinds;

/// <summary>A kind from outside the project, registered and nothing else touched.</summary>
public sealed class MadeUpKindTests : ProvisionKindContract
{
    protected override IProvisionKind Kind => new CrisisHouse();

    [Fact]
    public async Task Is_among_the_kinds_known()
    {
        await using TestProgram program = await Start(new CrisisHouse());

        Assert.Contains(new KindSummary("crisis-house", "Crisis house"), await program.Ask(new KindsKnown()));
    }

    [Fact]
    public async Task An_entry_of_it_is_taken()
    {
        await using TestProgram program = await Start(new CrisisHouse());

        Taken taken = await program.Take(MadeUpPack.Start.Service("S1", ("kind", "crisis-house"), ("referral", "By phone")).Entries);

        Assert.Empty(taken.Refused);
    }

    [Fact]
    public async Task An_entry_of_it_that_does_not_say_what_it_must_is_refused()
    {
        await using TestProgram program = await Start(new CrisisHouse());

        Taken taken = await program.Take(MadeUpPack.Start.Service("S1", ("kind", "crisis-house")).Entries);

        Assert.Equal(
            new Refusal("services.csv", 2, "referral", "", "is empty, and an entry of the kind crisis-house must say it"),
            Assert.Single(taken.Refused));
    }

    [Fact]
    public async Task Its_locations_start_as_it_says()
    {
        await using TestProgram program = await Start(new CrisisHouse());
        MadeUpPack pack = MadeUpPack.Start.Service("S1", ("kind", "crisis-house"), ("referral", "By phone"))
            .Location("L1", "S1", ("address", "14 Acacia Avenue"), ("area_code", MadeUpPack.West));

        await program.Take(pack.Entries);

        IReadOnlyDictionary<string, string> site = await program.Site("L1");
        Assert.Equal(("location-withheld", "", ""), (site["confidentiality"], site["address"], site["area_code"]));
    }

    [Theory]
    [InlineData("cohorts", "young-women")]
    [InlineData("cohorts_only", "no")]
    [InlineData("stages", "court")]
    [InlineData("delivery", "phone")]
    [InlineData("areas", "all")]
    [InlineData("starts", "2020-01-01")]
    [InlineData("starts_precision", "year")]
    [InlineData("ends", "2020-12-31")]
    [InlineData("ends_precision", "year")]
    [InlineData("capacity", "0")]
    [InlineData("referral", "By phone")]
    [InlineData("url", "https://example.org")]
    [InlineData("assured_on", "2020-01-01")]
    [InlineData("assured_by", "provider")]
    [InlineData("state", "live")]
    [InlineData("description", "All sorts")]
    [InlineData("source_title", "A report")]
    [InlineData("source_url", "https://example.org")]
    public async Task May_ask_for_any_column_that_can_be_left_empty(string column, string cell)
    {
        await using TestProgram program = await Start(new Demanding(column));
        (string, string)[] said =
            [("kind", "demanding"), ("starts", column == "starts_precision" ? "2020-01-01" : ""), ("ends", column == "ends_precision" ? "2020-12-31" : "")];

        Taken silent = await program.Take(MadeUpPack.Start.Service("S1", said).Entries);
        Taken speaking = await program.Take(MadeUpPack.Start.Service("S1", [.. said, (column, cell)]).Entries);

        Assert.Equal((column, 0), (Assert.Single(silent.Refused).Column, speaking.Refused.Count));
    }

    private static Task<TestProgram> Start(IProvisionKind kind) => MadeUpPack.StartProgram(services => services.AddSingleton(kind));

    private sealed class CrisisHouse : IProvisionKind
    {
        public string Slug => "crisis-house";

        public string Name => "Crisis house";

        public Confidentiality LocationsStart => Confidentiality.LocationWithheld;

        public IReadOnlyList<string> MustSay => ["referral"];
    }

    private sealed class Demanding(string column) : IProvisionKind
    {
        public string Slug => "demanding";

        public string Name => "A demanding kind";

        public IReadOnlyList<string> MustSay => [column];
    }
}
