using ServiceMap.Kernel;
using ServiceMap.Tests;

namespace ServiceMap.Commissioning.Tests.Blueprint;

public sealed class TakeSignatoriesTests
{
    private static readonly (string, string)[] Council =
    [
        ("body", "Broxtowe Borough Council"), ("kind", "borough"), ("area_code", MadeUpPack.West), ("signed_on", "2022-03-31"), ("signed_precision", "month"),
        ("notes", "By its cabinet"), ("source_title", "Minutes"), ("source_url", "https://example.org/minutes"),
    ];

    [Fact]
    public async Task Every_field_survives_the_round_trip()
    {
        MadeUpPack pack = MadeUpPack.Empty.Signatory(Council);
        await using TestProgram program = await pack.Import();

        Assert.Equal(new[] { pack.Signatories }.Text(), new[] { await program.Table("signatories.csv") }.Text());
    }

    [Fact]
    public async Task Rows_go_by_body_in_ordinal_order()
    {
        await using TestProgram program = await MadeUpPack.Empty.Signatory(("body", "b")).Signatory(("body", "B")).Signatory(("body", "a")).Import();

        Assert.Equal(["B", "a", "b"], (await program.Table("signatories.csv")).Rows.Select(row => row.Cells[0]));
    }

    [Fact]
    public async Task Changes_nothing_when_the_same_pack_comes_again()
    {
        await using TestProgram program = await MadeUpPack.Empty.Signatory(Council).Import();

        Assert.Equal((0, 0, 1), (await program.Take(MadeUpPack.Empty.Signatory(Council).Funding)).Of("signatories.csv"));
    }

    [Theory]
    [InlineData("body", "", "is empty and must be given")]
    [InlineData("area_code", "Broxtowe", "is not a known area")]
    [InlineData("signed_on", "2022", "is not a day: write it as 2021-03-31")]
    [InlineData("signed_precision", "week", "is not one of day, month, year")]
    public async Task Refuses_a_cell_that_cannot_be_taken(string column, string value, string reason)
    {
        Refusal refusal = Assert.Single(await MadeUpPack.Empty.Signatory([.. Council, (column, value)]).Refused());

        Assert.Equal(("signatories.csv", 2, column, value, reason), (refusal.File, refusal.Line, refusal.Column, refusal.Value, refusal.Reason));
    }

    [Fact]
    public async Task Refuses_a_body_that_stands_twice() =>
        Assert.Equal(
            "stands twice in this file, first on line 2",
            Assert.Single(await MadeUpPack.Empty.Signatory(Council).Signatory(Council).Refused()).Reason);
}
