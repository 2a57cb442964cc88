using ServiceMap.Commissioning.Contracts;
using ServiceMap.Gaps.Grids;
using ServiceMap.Gaps.Reports;
using ServiceMap.Kernel;
using ServiceMap.Providers.Contracts;
using ServiceMap.Tests;

namespace ServiceMap.Gaps.Tests.Reports;

public sealed class DataQualityTests
{
    private static readonly DateOnly Today = new(2026, 6, 1);

    [Theory]
    [InlineData("2020-01-01", "2027-01-01", "2026-05-01", "E1", Missing.None)]
    [InlineData("2020-01-01", "2026-05-31", "", "E1", Missing.None)]
    [InlineData("2020-01-01", "2026-06-01", "", "E1", Missing.Assurance)]
    [InlineData("", "2027-01-01", "2025-05-01", "", Missing.Start | Missing.Assurance | Missing.Areas)]
    [InlineData("2020-01-01", "", "2026-05-01", "all", Missing.End)]
    public async Task A_service_lacks_what_is_not_recorded_and_a_word_not_too_old_while_it_runs(string starts, string ends, string assured, string areas, object lacks)
    {
        Quality quality = await Of(new TinyPack { Services = TinyPack.Service("s1", starts: starts, ends: ends, assured: assured, areas: areas) });

        Assert.Equal((Missing)lacks, quality.Entries.Aggregate(Missing.None, (all, entry) => all | entry.Lacks));
    }

    [Fact]
    public async Task The_days_of_its_funding_stand_for_those_of_a_service_where_all_of_it_has_them()
    {
        Quality quality = await Of(new TinyPack
        {
            Services = TinyPack.Service("s1", assured: "2026-05-01") + TinyPack.Service("s2", assured: "2026-05-01"),
            Projects = "j1,Project,,s1,,,\nj2,Other,,s2,,,\n",
            Agreements = TinyPack.Agreement("a1", "j1", "1", "2020-01-01", "2026-12-31") + TinyPack.Agreement("a2", "j2", "1", "2020-01-01", "2026-12-31") + TinyPack.Agreement("a3", "j2", "1", "2020-01-01"),
        });

        Assert.Equal([("s2", Missing.End)], quality.Entries.Where(entry => entry.Kind == "service").Select(entry => (entry.Id, entry.Lacks)));
    }

    [Fact]
    public async Task A_confidential_amount_is_not_missing_and_areas_that_nothing_serves_are_said()
    {
        Quality quality = await Of(new TinyPack
        {
            Services = TinyPack.Service("s1", areas: "E1"),
            Projects = "j1,Project,,s1,,,\n",
            Agreements = TinyPack.Agreement("a1", "j1", "5", "2020-01-01", "2026-12-31", confidential: "yes") + TinyPack.Agreement("a2", "j1", "", "2020-01-01", "2026-12-31", areas: "E1;E2"),
        });

        Assert.Equal(
            [("a1", Missing.Source), ("a2", Missing.Amount | Missing.Services | Missing.Source)],
            quality.Entries.Where(entry => entry.Kind == "agreement").Select(entry => (entry.Id, entry.Lacks)));
        Assert.Equal((0, 1), (Measured(quality, "Amount in pounds"), Measured(quality, "Amount, which is confidential")));
    }

    [Fact]
    public async Task Who_is_not_stated_is_missing()
    {
        (Quality quality, _) = await Both(new TinyPack { Services = TinyPack.Service("s1", "provider-not-stated") });

        Assert.True(Assert.Single(quality.Entries).Lacks.HasFlag(Missing.Provider));
    }

    [Fact]
    public async Task Of_sites_only_the_public_ones_are_counted_or_listed()
    {
        (Quality quality, PublicRecords records) = await Both(new TinyPack
        {
            Services = TinyPack.Service("s1") + TinyPack.Service("s2", kind: "safe-accommodation") + TinyPack.Service("s3", state: "hidden"),
            Locations = "l1,s1,Hub,,,,,E1,public\nl2,s2,Refuge,1 Street,,0.5,52.5,E1,location-withheld\nl3,s1,House,2 Street,,,,E2,address-withheld\nl4,s3,Shed,,,,,E2,public\n",
        });

        Assert.Equal(["l1"], records.Sites.Select(site => site.Id));
        Assert.Equal(["l1"], quality.Entries.Where(entry => entry.Kind == "site").Select(entry => entry.Id));
        Assert.DoesNotContain("Refuge", string.Join('\n', DataQuality.AsTable(quality).Rows.SelectMany(row => row)), StringComparison.Ordinal);
    }

    [Fact]
    public void Per_cent_are_rounded_down_so_that_only_all_is_100()
    {
        Assert.Equal((99, 100, 0), (new Measure("", "", 999, 1000).PerCent, new Measure("", "", 3, 3).PerCent, new Measure("", "", 0, 0).PerCent));
    }

    private static int Measured(Quality quality, string name) => quality.Measures.Single(measure => measure.Name == name).Recorded;

    private static async Task<Quality> Of(TinyPack pack) => (await Both(pack)).Quality;

    private static async Task<(Quality Quality, PublicRecords Records)> Both(TinyPack pack)
    {
        await using TestProgram program = await TestProgram.Start();
        string folder = Path.Combine(program.Folder, "pack");
        pack.WriteTo(folder);
        Assert.Empty((await program.Import(folder)).Refused);
        Grid grid = await program.Get<CurrentGrid>().Get(TestContext.Current.CancellationToken);
        IEnumerable<Table> tables = (await program.Ask(new DirectoryTables())).Concat(await program.Ask(new FundingTables(false)));
        SitesDoubted doubted = await program.Ask(new SitesToCheck(WithWithheld: false));
        PublicRecords records = PublicRecords.Of(tables.ToDictionary(table => table.File), grid.Services.OfType<ServiceSummary>().Select(service => service.Entry.Code.Value).ToHashSet(), doubted);
        return (DataQuality.Run(grid, records, Today), records);
    }
}
