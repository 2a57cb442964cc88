using ServiceMap.Kernel;
using ServiceMap.Providers.Uploads;
using ServiceMap.Providers.Versions;
using ServiceMap.Tests;

namespace ServiceMap.Providers.Tests.Uploads;

public sealed class PlanUploadTests
{
    [Fact]
    public async Task Shows_what_is_changed_field_by_field()
    {
        await using Uploading uploading = await Uploading.Start();

        RowResult row = (await uploading.Check((await uploading.Download()).With("S1", "capacity", "12"))).Rows[0];

        Assert.Equal((RowKind.Changed, new ChangeInWords("capacity", "", "12")), (row.Kind, row.Changes[0]));
    }

    [Fact]
    public async Task Whoever_changes_an_entry_assures_it_today()
    {
        await using Uploading uploading = await Uploading.Start();

        RowResult row = (await uploading.Check((await uploading.Download()).With("S1", "capacity", "12"))).Rows[0];

        Assert.Equal([new ChangeInWords("assured_on", "", "2027-03-01"), new ChangeInWords("assured_by", "", "provider")], row.Changes.Skip(1));
    }

    [Fact]
    public async Task A_row_without_an_id_is_added()
    {
        await using Uploading uploading = await Uploading.Start();

        RowResult row = (await uploading.Check((await uploading.Download()).WithRow(New))).Rows[^1];

        Assert.Equal((RowKind.Added, "The new one"), (row.Kind, row.Name));
    }

    [Theory]
    [InlineData("kind", "palace")]
    [InlineData("needs", "")]
    [InlineData("starts", "31/03/2027")]
    [InlineData("women_specific", "perhaps")]
    [InlineData("areas", "E09000099")]
    [InlineData("assured_on", "2028-01-01")]
    [InlineData("state", "closed")]
    [InlineData("provider_id", "trust")]
    [InlineData("version", "")]
    [InlineData("version", "7")]
    [InlineData("version", "one")]
    public async Task Refuses_a_row_and_names_the_column(string column, string text)
    {
        await using Uploading uploading = await Uploading.Start();

        UploadResult result = await uploading.Check((await uploading.Download()).With("S1", "capacity", "12").With("S1", column, text));

        Assert.Contains(column, result.Of(RowKind.Refused).SelectMany(row => row.Faults).Select(fault => fault.Field));
    }

    [Fact]
    public async Task Another_s_entry_is_refused_as_one_that_is_not_there()
    {
        await using Uploading uploading = await Uploading.Start();
        Table table = (await uploading.Download()).WithRow([("id", "T1"), ("version", "1"), .. New]).WithRow([("id", "T9"), ("version", "1"), .. New]);

        string[] reasons = [.. (await uploading.Check(table)).Of(RowKind.Refused).Select(row => Assert.Single(row.Faults).Text)];

        Assert.Equal(reasons[0].Replace("T1", "T9", StringComparison.Ordinal), reasons[1]);
    }

    [Fact]
    public async Task Another_s_organisation_is_refused_as_one_that_is_not_there()
    {
        await using Uploading uploading = await Uploading.Start();
        Table table = (await uploading.Download()).WithRow([.. New.Skip(1), ("provider_id", "trust")]).WithRow([.. New.Skip(1), ("provider_id", "nobody")]);

        string[] reasons = [.. (await uploading.Check(table)).Of(RowKind.Refused).Select(row => Assert.Single(row.Faults).Text)];

        Assert.Equal(reasons[0].Replace("trust", "nobody", StringComparison.Ordinal), reasons[1]);
    }

    [Fact]
    public async Task Refuses_a_row_whose_entry_somebody_changed_meanwhile_and_shows_both()
    {
        await using Uploading uploading = await Uploading.Start();
        Table before = await uploading.Download();
        await uploading.SendAndApply(before.With("S1", "capacity", "20"), Uploading.Admin);

        RowResult row = (await uploading.Check(before.With("S1", "capacity", "12"))).Of(RowKind.Refused).Single();

        Assert.Equal(("version", new ChangeInWords("capacity", "20", "12")), (row.Faults.Single().Field, row.Changes[0]));
    }

    [Fact]
    public async Task Refuses_an_entry_that_stands_there_twice()
    {
        await using Uploading uploading = await Uploading.Start();
        Table table = await uploading.Download();

        UploadResult result = await uploading.Check(table with { Rows = [.. table.Rows, table.Rows[0] with { Line = 9 }] });

        Assert.Equal("id", Assert.Single(Assert.Single(result.Of(RowKind.Refused)).Faults).Field);
    }

    [Fact]
    public async Task What_would_tell_where_a_withheld_site_is_is_refused()
    {
        await using Uploading uploading = await Uploading.Start(
            Uploading.Pack.Location("L1", "S1", ("name", "Acacia House"), ("address", "14 Acacia Avenue"), ("confidentiality", "location-withheld")));

        UploadResult result = await uploading.Check((await uploading.Download()).With("S1", "description", "Ring at 14 Acacia Avenue"));

        Assert.Equal("description", Assert.Single(Assert.Single(result.Of(RowKind.Refused)).Faults).Field);
    }

    [Fact]
    public async Task Line_breaks_of_another_kind_are_no_change()
    {
        await using Uploading uploading = await Uploading.Start(MadeUpPack.Start.Service("S1", ("description", "one\ntwo")));

        UploadResult result = await uploading.Check((await uploading.Download()).With("S1", "description", "one\r\ntwo"));

        Assert.Equal(RowKind.Unchanged, Assert.Single(result.Rows).Kind);
    }

    [Fact]
    public async Task To_say_that_an_entry_is_live_which_is_so_is_no_change()
    {
        await using Uploading uploading = await Uploading.Start();

        Assert.Empty((await uploading.Check((await uploading.Download()).With("S1", "state", "live"))).Of(RowKind.Changed));
    }

    internal static readonly (string Column, string Text)[] New =
        [("provider_id", "charity"), ("name", "The new one"), ("kind", "charity-funded"), ("women_specific", "yes"), ("needs", "advocacy")];
}
