using ServiceMap.Boundaries.Contracts;
using ServiceMap.Commissioning.Contracts;
using ServiceMap.Kernel;
using ServiceMap.Needs.Contracts;
using ServiceMap.Tests;

namespace ServiceMap.Commissioning.Tests.Answers;

public sealed class TakeFundingHandlerTests
{
    private static readonly (string, string)[] Figure = [("area_code", MadeUpPack.West), ("indicator", "Arrests"), ("value", "3")];

    private static readonly MadeUpPack Full =
        Funded.County.Project("J2", "S2").Agreement("A1", "J1").Agreement("A2", "J2").Indicator(Figure).Signatory(("body", "The county"));

    [Fact]
    public async Task Counts_what_is_new()
    {
        await using TestProgram program = await Funded.StartUnfunded();

        Taken taken = await program.Take(Full.Funding);

        Assert.Equal(
            [
                new TakenFile("projects.csv", 2, 0, 0), new TakenFile("agreements.csv", 2, 0, 0), new TakenFile("indicators.csv", 1, 0, 0),
                new TakenFile("signatories.csv", 1, 0, 0),
            ],
            taken.Files);
    }

    [Fact]
    public async Task Changes_nothing_when_the_same_pack_comes_again()
    {
        await using TestProgram program = await Full.Import();

        Taken taken = await program.Take(Full.Funding);

        Assert.Equal((0, 6), (taken.Files.Sum(file => file.Added + file.Updated), taken.Files.Sum(file => file.Unchanged)));
    }

    [Fact]
    public async Task Counts_what_is_new_changed_and_as_it_was()
    {
        await using TestProgram program = await Full.Import();

        Taken taken = await program.Take(MadeUpPack.Empty.Agreement("A1", "J1").Agreement("A2", "J2", ("reference", "PCD 1")).Agreement("A3", "J1").Funding);

        Assert.Equal((1, 1, 1), taken.Of("agreements.csv"));
    }

    [Fact]
    public async Task What_a_pack_does_not_name_stays()
    {
        await using TestProgram program = await Full.Import();

        await program.Take(MadeUpPack.Empty.Agreement("A3", "J1").Funding);

        Assert.Equal(["A1", "A2", "A3"], (await program.Ask(new AgreementsPaying())).Select(agreement => agreement.Code.Value));
    }

    [Fact]
    public async Task A_pack_may_leave_indicators_and_signatories_out()
    {
        await using TestProgram program = await Full.Import();

        await program.Take(Full.Funding with { Indicators = null, Signatories = null });

        Assert.Equal((1, 1), ((await program.Table("indicators.csv")).Rows.Count, (await program.Table("signatories.csv")).Rows.Count));
    }

    [Fact]
    public async Task Stores_nothing_when_anything_is_refused()
    {
        await using TestProgram program = await Funded.StartUnfunded();

        await program.Take(Full.Agreement("A3", "J9").Funding);

        Assert.All(await program.Ask(new FundingTables(true)), table => Assert.Empty(table.Rows));
    }

    [Fact]
    public async Task Tells_the_services_areas_and_needs_that_are_paid_for()
    {
        await using TestProgram program = await Funded.StartUnfunded();

        FundingAgreementChanged fact = Fact(await program.Take(Full.Funding));

        Assert.Equal(["S1", "S2"], fact.Services.Select(code => code.Value).Order(StringComparer.Ordinal));
        Assert.Equal([MadeUpPack.West, MadeUpPack.East], fact.Areas.Codes.Select(area => area.Value).Order(StringComparer.Ordinal));
        Assert.Equal(["advocacy", "housing-homelessness"], fact.Needs.Select(need => need.Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Tells_nothing_when_nothing_changed()
    {
        await using TestProgram program = await Full.Import();

        Assert.Empty((await program.Take(Full.Funding)).Facts);
    }

    [Fact]
    public async Task Tells_nothing_when_only_an_indicator_changed()
    {
        await using TestProgram program = await Full.Import();

        Assert.Empty((await program.Take(MadeUpPack.Empty.Indicator([.. Figure, ("value", "4")]).Funding)).Facts);
    }

    [Fact]
    public async Task Tells_nothing_of_a_project_that_did_not_change()
    {
        await using TestProgram program = await Full.Import();

        FundingAgreementChanged fact = Fact(await program.Take(MadeUpPack.Empty.Agreement("A2", "J2", ("ends", "2021-03-31")).Funding));

        Assert.Equal(["S2"], fact.Services.Select(code => code.Value));
    }

    [Fact]
    public async Task Tells_the_services_of_a_project_after_and_before()
    {
        await using TestProgram program = await Full.Import();

        FundingAgreementChanged fact = Fact(await program.Take(MadeUpPack.Empty.Project("J1", "S2").Funding));

        Assert.Equal(["S1", "S2"], fact.Services.Select(code => code.Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Tells_the_services_of_the_project_that_an_agreement_left()
    {
        await using TestProgram program = await Full.Import();

        FundingAgreementChanged fact = Fact(await program.Take(MadeUpPack.Empty.Agreement("A1", "J2").Funding));

        Assert.Equal(["S1", "S2"], fact.Services.Select(code => code.Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Tells_of_every_area_when_a_service_serves_all()
    {
        await using TestProgram program = await MadeUpPack.Start.Service("S1", ("areas", "all")).Project("J1", "S1").Import();

        FundingAgreementChanged fact = Fact(await program.Take(MadeUpPack.Empty.Agreement("A1", "J1", ("areas", MadeUpPack.West)).Funding));

        Assert.Equal(AreaList.Everywhere, fact.Areas);
    }

    [Fact]
    public async Task Tells_of_confidential_pounds_that_changed_too()
    {
        await using TestProgram program = await Funded.County.Agreement("A1", "J1", ("amount_gbp", "1"), ("confidential_amount", "yes")).Import();

        Taken taken = await program.Take(MadeUpPack.Empty.Agreement("A1", "J1", ("amount_gbp", "2"), ("confidential_amount", "yes")).Funding);

        Assert.Equal([new NeedCode("advocacy")], Fact(taken).Needs);
    }

    private static FundingAgreementChanged Fact(Taken taken) => Assert.IsType<FundingAgreementChanged>(Assert.Single(taken.Facts));
}
