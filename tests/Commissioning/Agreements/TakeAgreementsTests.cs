using ServiceMap.Boundaries.Contracts;
using ServiceMap.Commissioning.Contracts;
using ServiceMap.Kernel;
using ServiceMap.Tests;

namespace ServiceMap.Commissioning.Tests.Agreements;

public sealed class TakeAgreementsTests
{
    [Theory]
    [InlineData("id", "", "is empty and must be given")]
    [InlineData("project_id", "", "is empty and must be given")]
    [InlineData("funder", "", "is empty and must be given")]
    [InlineData("amount_gbp", "-0.01", "is less than nothing: pounds are 0 or more")]
    [InlineData("amount_gbp", "1000000000000000", "is larger than any number that can be meant here")]
    [InlineData("amount_gbp", "£5000", "is not a number: write it in digits with a point, such as 1234.5")]
    [InlineData("amount_gbp", "1,606,173", "is not a number: write it in digits with a point, such as 1234.5")]
    [InlineData("may_extend_to", "2024-03-31", "is given without ends, the day it would extend")]
    [InlineData("starts", "2021-13-01", "is not a day: write it as 2021-03-31")]
    [InlineData("ends_precision", "week", "is not one of day, month, year")]
    [InlineData("confidential_amount", "secret", "is not one of yes, no")]
    [InlineData("id", "A1;A2", "is not an id: leave out semicolons, line breaks and spaces at its ends")]
    public async Task Refuses_a_cell_that_cannot_be_taken(string column, string value, string reason)
    {
        (string, string)[] cells = [("confidential_amount", "no"), (column, value)];

        // A row whose word for confidential cannot be read shows no pounds; none is given here.
        Refusal refusal = Assert.Single(await Funded.County.Agreement("A1", "J1", cells).Refused());

        Assert.Equal(new Refusal("agreements.csv", 2, column, value, reason), refusal);
    }

    [Theory]
    [InlineData("project_id", "J11", "is not a known project: did you mean J1?")]
    [InlineData("areas", "E07000171", "is not a known area: did you mean E07000172?")]
    [InlineData("extends_id", "A11", "is not a known funding agreement: did you mean A1?")]
    public async Task Refuses_an_unknown_reference_with_the_nearest_known_one(string column, string value, string reason)
    {
        Refusal refusal = Assert.Single(await Funded.County.Agreement("A1", "J1", (column, value)).Refused());

        Assert.Equal(new Refusal("agreements.csv", 2, column, value, reason) { Missing = value }, refusal);
    }

    [Theory]
    [InlineData("starts", "2021-04-02", "month", "is not the first day of its month")]
    [InlineData("ends", "2021-11-30", "year", "is not the last day of its year")]
    public async Task Refuses_a_date_that_is_not_at_the_end_of_its_precision(string column, string day, string precision, string reason)
    {
        Refusal refusal = Assert.Single(await Funded.County.Agreement("A1", "J1", (column, day), (column + "_precision", precision)).Refused());

        Assert.Equal(new Refusal("agreements.csv", 2, column, day, reason), refusal);
    }

    [Fact]
    public async Task Refuses_an_end_before_its_start()
    {
        Refusal refusal = Assert.Single(await Funded.County.Agreement("A1", "J1", ("starts", "2021-04-01"), ("ends", "2021-03-31")).Refused());

        Assert.Equal(new Refusal("agreements.csv", 2, "ends", "2021-03-31", "is before its start, 2021-04-01"), refusal);
    }

    [Fact]
    public async Task Refuses_a_day_to_extend_to_that_is_before_the_end()
    {
        Refusal refusal = Assert.Single(await Funded.County.Agreement("A1", "J1", ("ends", "2021-03-31"), ("may_extend_to", "2021-03-30")).Refused());

        Assert.Equal(new Refusal("agreements.csv", 2, "may_extend_to", "2021-03-30", "is before ends, 2021-03-31"), refusal);
    }

    [Fact]
    public async Task Refuses_an_agreement_that_stands_twice()
    {
        Refusal refusal = Assert.Single(await Funded.County.Agreement("A1", "J1").Agreement("A1", "J1").Refused());

        Assert.Equal(new Refusal("agreements.csv", 3, "id", "A1", "stands twice in this file, first on line 2"), refusal);
    }

    [Fact]
    public async Task Refuses_rows_without_an_id_only_for_what_they_lack()
    {
        IReadOnlyList<Refusal> refused = await Funded.County.Agreement("", "J1").Agreement("", "J1").Refused();

        Assert.Equal(["is empty and must be given", "is empty and must be given"], refused.Select(refusal => refusal.Reason));
    }

    [Fact]
    public async Task Refuses_all_besides_named_areas()
    {
        Refusal refusal = Assert.Single(await Funded.County.Agreement("A1", "J1", ("areas", $"all;{MadeUpPack.West}")).Refused());

        Assert.Equal("names areas besides all: write all alone, or the areas", refusal.Reason);
    }

    [Fact]
    public async Task Refuses_an_empty_item_among_the_areas_once() =>
        Assert.Equal(
            "holds an empty item: separate items by one semicolon",
            Assert.Single(await Funded.County.Agreement("A1", "J1", ("areas", $"{MadeUpPack.West};;{MadeUpPack.East}")).Refused()).Reason);

    [Theory]
    [InlineData("yes")]
    [InlineData("")]
    public async Task Shows_no_pounds_that_may_be_confidential(string confidential)
    {
        Refusal refusal = Assert.Single(
            await Funded.County.Agreement("A1", "J1", ("amount_gbp", "-98765"), ("confidential_amount", confidential)).Refused());

        Assert.Equal("(withheld)", refusal.Value);
    }

    [Fact]
    public async Task Says_all_that_is_wrong_at_once()
    {
        IReadOnlyList<Refusal> refused = await Funded.County.Project("J2", "S9")
            .Agreement("A1", "J9", ("funder", "")).Agreement("A2", "J1", ("starts", "x"), ("may_extend_to", "2020-01-01"))
            .Indicator(("area_code", "nowhere")).Signatory(("body", "")).Refused();

        Assert.Equal(
            [
                "agreements.csv 2 funder", "agreements.csv 2 project_id", "agreements.csv 3 may_extend_to", "agreements.csv 3 starts",
                "indicators.csv 2 area_code", "indicators.csv 2 indicator", "projects.csv 3 service_ids", "signatories.csv 2 body",
            ],
            refused.Select(refusal => $"{refusal.File} {refusal.Line} {refusal.Column}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_agreement_may_extend_one_that_stands_below_it() =>
        Assert.Empty(await Funded.County.Agreement("A1", "J1", ("extends_id", "A2")).Agreement("A2", "J1").Refused());

    [Fact]
    public async Task An_agreement_may_extend_one_that_an_earlier_pack_brought()
    {
        await using TestProgram program = await Funded.County.Agreement("A1", "J1").Import();

        Assert.Empty((await program.Take(MadeUpPack.Empty.Agreement("A2", "J1", ("extends_id", "A1")).Funding)).Refused);
    }

    [Theory]
    [InlineData("", false, 0)]
    [InlineData("all", true, 0)]
    [InlineData(MadeUpPack.West, false, 1)]
    [InlineData(MadeUpPack.West + ";" + MadeUpPack.Apart, false, 2)]
    public async Task No_areas_all_areas_and_some_are_three_things(string areas, bool all, int named)
    {
        await using TestProgram program = await Funded.County.Agreement("A1", "J1", ("areas", areas)).Import();

        AreaList read = Assert.Single(await program.Ask(new AgreementsPaying())).Areas;

        Assert.Equal((all, named, areas), (read.All, read.Codes.Count, read.ToString()));
    }

    [Theory]
    [InlineData("1606173")]
    [InlineData("12.0")]
    [InlineData("12.50")]
    [InlineData("0")]
    [InlineData("0.00")]
    [InlineData("999999999999999.99")]
    public async Task Pounds_keep_their_digits(string amount)
    {
        await using TestProgram program = await Funded.County.Agreement("A1", "J1", ("amount_gbp", amount), ("confidential_amount", "no")).Import();

        Assert.Equal(amount, (await program.Row("agreements.csv", "A1"))["amount_gbp"]);
    }

    [Fact]
    public async Task Pounds_that_come_with_more_digits_are_updated()
    {
        await using TestProgram program = await Funded.County.Agreement("A1", "J1", ("amount_gbp", "12")).Import();

        await program.Take(Funded.County.Agreement("A1", "J1", ("amount_gbp", "12.00")).Funding);

        Assert.Equal("12.00", (await program.Row("agreements.csv", "A1"))["amount_gbp"]);
    }

    [Fact]
    public async Task A_pack_without_confidential_pounds_does_not_erase_them()
    {
        await using TestProgram program = await Funded.County.Agreement("A1", "J1", ("amount_gbp", "98765"), ("confidential_amount", "yes")).Import();

        Taken taken = await program.Take(Funded.County.Agreement("A1", "J1", ("confidential_amount", "yes")).Funding);

        Assert.Equal((0, 0, 1), taken.Of("agreements.csv"));
        Assert.Equal("98765", (await program.Row("agreements.csv", "A1", withAmounts: true))["amount_gbp"]);
    }

    [Fact]
    public async Task Pounds_that_stop_being_confidential_are_not_disclosed_by_an_empty_cell()
    {
        await using TestProgram program = await Funded.County.Agreement("A1", "J1", ("amount_gbp", "98765"), ("confidential_amount", "yes")).Import();

        await program.Take(Funded.County.Agreement("A1", "J1", ("confidential_amount", "no")).Funding);

        Assert.Equal(new Amount(null, false), Assert.Single(await program.Ask(new AgreementsPaying())).Amount);
    }

    [Fact]
    public async Task Pounds_that_are_not_confidential_are_erased_by_an_empty_cell()
    {
        await using TestProgram program = await Funded.County.Agreement("A1", "J1", ("amount_gbp", "98765")).Import();

        await program.Take(Funded.County.Agreement("A1", "J1").Funding);

        Assert.Equal("", (await program.Row("agreements.csv", "A1", withAmounts: true))["amount_gbp"]);
    }
}
