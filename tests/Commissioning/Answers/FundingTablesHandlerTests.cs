using ServiceMap.Commissioning.Contracts;
using ServiceMap.Host.Packs;
using ServiceMap.Kernel;
using ServiceMap.Tests;

namespace ServiceMap.Commissioning.Tests.Answers;

public sealed class FundingTablesHandlerTests
{
    private static readonly MadeUpPack Full = Funded.County
        .Project(
            "J2", "S2;S1", ("lead_body", "The county"), ("description", "One\ntwo, \"three\""),
            ("source_title", "A report"), ("source_url", "https://example.org"))
        .Agreement(
            "A1", "J1", ("amount_gbp", "98765.40"), ("starts", "2018-01-01"), ("starts_precision", "year"), ("ends", "2021-03-31"),
            ("ends_precision", "month"), ("may_extend_to", "2023-03-30"), ("areas", $"{MadeUpPack.East};{MadeUpPack.West}"), ("reference", "PCD 310"),
            ("confidential_amount", "yes"), ("source_title", "A decision"), ("source_url", "https://example.org/310"))
        .Agreement("A2", "J2", ("amount_gbp", "1606173"), ("areas", "all"), ("extends_id", "A1"), ("confidential_amount", "no"), ("ends", "2022-02-01"))
        .Agreement("A3", "J2")
        .Indicator(
            ("area_code", MadeUpPack.West), ("indicator", "Arrests"), ("period", "2021-04/2022-03"), ("value", "12.0"),
            ("source_title", "A table"), ("source_url", "https://example.org/t"))
        .Signatory(("body", "The county"), ("signed_on", "2022-12-31"), ("signed_precision", "year"));

    [Fact]
    public async Task Every_field_survives_the_round_trip()
    {
        await using TestProgram program = await Full.Import();

        IReadOnlyList<Table> tables = await program.Ask(new FundingTables(WithConfidentialAmounts: true));

        Assert.Equal(new[] { Full.Projects, Full.Agreements, Full.Indicators, Full.Signatories }.Text(), tables.Text());
    }

    [Fact]
    public async Task Confidential_pounds_are_left_out()
    {
        await using TestProgram program = await Full.Import();

        Assert.DoesNotContain("98765", (await program.Ask(new FundingTables(WithConfidentialAmounts: false))).Text());
    }

    [Fact]
    public async Task That_pounds_are_confidential_is_said_where_they_are_left_out()
    {
        await using TestProgram program = await Full.Import();

        Assert.Equal("yes", (await program.Row("agreements.csv", "A1"))["confidential_amount"]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_is_written_changes_nothing_when_it_is_read_back(bool withAmounts)
    {
        await using TestProgram program = await Full.Import();
        IReadOnlyList<Table> tables = await program.Ask(new FundingTables(withAmounts));

        Taken taken = await program.Take(new TakeFunding(tables[0], tables[1], tables[2], tables[3]));

        Assert.Equal(0, taken.Files.Sum(file => file.Added + file.Updated));
    }

    [Fact]
    public async Task Rows_go_by_id_in_ordinal_order()
    {
        await using TestProgram program = await MadeUpPack.Start.Project("j10", "").Project("j2", "").Project("J3", "").Import();

        Assert.Equal(["J3", "j10", "j2"], (await program.Table("projects.csv")).Rows.Select(row => row.Cells[0]));
    }

    [Theory]
    [InlineData("projects.csv")]
    [InlineData("agreements.csv")]
    [InlineData("indicators.csv")]
    [InlineData("signatories.csv")]
    public async Task The_shipped_file_is_written_as_it_was_read_to_the_byte(string file)
    {
        await using TestProgram program = await TestProgram.StartShipped();

        byte[] written = (await program.Get<ExportPack>().Files(null, TestContext.Current.CancellationToken)).Single(one => one.Name == file).Bytes;

        string shipped = Path.Combine(AppContext.BaseDirectory, "data", "provision", "london", file);
        Assert.Equal(await File.ReadAllBytesAsync(shipped, TestContext.Current.CancellationToken), written);
    }
}
