using ServiceMap.Host.Packs;
using ServiceMap.Kernel;
using ServiceMap.Providers.Contracts;
using ServiceMap.Tests;

namespace ServiceMap.Providers.Tests.Answers;

public sealed class DirectoryTablesHandlerTests
{
    private static readonly MadeUpPack Full = MadeUpPack.Start
        .Provider(
            "trust", ("name", "The Trust, Ltd"), ("website", "https://example.org"), ("email", "ask@example.org"), ("phone", "0115 496 0000"),
            ("charity_number", "0123456"), ("source_url", "https://example.org/about"))
        .Service(
            "S1", ("provider_id", "trust"), ("name", "A \"hub\""), ("kind", "womens-hub"), ("women_specific", "no"), ("needs", "housing-homelessness;advocacy"),
            ("cohorts", "mothers;young-women"), ("cohorts_only", "yes"), ("stages", "custody;court"), ("delivery", "online;site;outreach;phone"),
            ("areas", $"{MadeUpPack.East};{MadeUpPack.West}"), ("starts", "2019-01-01"), ("starts_precision", "year"), ("ends", "2021-03-31"),
            ("ends_precision", "month"), ("capacity", "12"), ("referral", "By phone"), ("url", "https://example.org/hub"), ("assured_on", "2020-02-29"),
            ("assured_by", "commissioner"), ("state", "paused"), ("description", "One\ntwo"), ("source_title", "A report"),
            ("source_url", "https://example.org/report"))
        .Service("S2", ("areas", "all"), ("starts", "2019-01-05"), ("starts_precision", "day"), ("ends", "2020-06-17"), ("cohorts_only", "no"))
        .Service("S3", ("state", "live"), ("assured_by", "administrator"))
        .Location(
            "L1", "S1", ("address", "14 Acacia Avenue"), ("postcode", "NG9 1ZZ"), ("longitude", "-1.25123"), ("latitude", "52.95345"),
            ("area_code", MadeUpPack.East), ("confidentiality", "public"))
        .Location(
            "L2", "S1", ("address", "2 Birch Road"), ("postcode", "NG9 1ZY"), ("longitude", "-0.000001"), ("latitude", "52"),
            ("area_code", MadeUpPack.East), ("confidentiality", "location-withheld"));

    [Fact]
    public async Task Every_field_survives_the_round_trip()
    {
        await using TestProgram program = await Full.Import();

        IReadOnlyList<Table> tables = await program.Ask(Asking.Everything);

        Assert.Equal(new[] { Full.Providers, Full.Services, Full.Locations }.Text(), tables.Text());
    }

    [Fact]
    public async Task Rows_go_by_id_in_ordinal_order()
    {
        await using TestProgram program = await MadeUpPack.Start.Service("b").Service("B").Service("a10").Service("a2").Service("A").Import();

        IReadOnlyList<Table> tables = await program.Ask(new DirectoryTables());

        Assert.Equal(["A", "B", "a10", "a2", "b"], tables[1].Rows.Select(row => row.Cells[0]));
    }

    [Fact]
    public async Task A_confidentiality_that_was_not_given_is_written_as_it_was_decided()
    {
        await using TestProgram program = await MadeUpPack.Start.Service("S1", ("kind", "approved-premises")).Location("L1", "S1").Import();

        Assert.Equal("location-withheld", (await program.Site("L1"))["confidentiality"]);
    }

    [Theory]
    [InlineData("providers.csv")]
    [InlineData("services.csv")]
    [InlineData("locations.csv")]
    public async Task The_shipped_file_is_written_as_it_was_read_to_the_byte(string file)
    {
        await using TestProgram program = await TestProgram.StartShipped();

        byte[] written = (await program.Get<ExportPack>().Files(null, TestContext.Current.CancellationToken)).Single(one => one.Name == file).Bytes;

        string shipped = Path.Combine(AppContext.BaseDirectory, "data", "provision", "london", file);
        Assert.Equal(await File.ReadAllBytesAsync(shipped, TestContext.Current.CancellationToken), written);
    }
}
