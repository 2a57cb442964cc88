using System.Text.Json;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Commissioning.Contracts;
using ServiceMap.Kernel;
using ServiceMap.Providers.Contracts;
using ServiceMap.Tests;

namespace ServiceMap.Commissioning.Tests.Answers;

public sealed class AgreementsPayingHandlerTests
{
    [Fact]
    public async Task Gives_agreements_by_code_in_ordinal_order()
    {
        await using TestProgram program = await Funded.County.Agreement("b", "J1").Agreement("B", "J1").Agreement("a", "J1").Import();

        Assert.Equal(["B", "a", "b"], await Codes(program, null));
    }

    [Fact]
    public async Task Gives_those_of_the_projects_that_pay_for_the_services_asked_about()
    {
        await using TestProgram program = await Funded.County.Project("J2", "S2").Agreement("A1", "J1").Agreement("A2", "J2").Import();

        Assert.Equal(["A2"], await Codes(program, "S2"));
    }

    [Fact]
    public async Task Gives_each_agreement_once_where_its_project_pays_for_several()
    {
        await using TestProgram program = await Funded.County.Project("J2", "S1;S2").Agreement("A2", "J2").Import();

        Assert.Equal(["A2"], await Codes(program, "S1", "S2"));
    }

    [Fact]
    public async Task Gives_none_for_a_service_that_nobody_pays_for()
    {
        await using TestProgram program = await Funded.County.Agreement("A1", "J1").Import();

        Assert.Empty(await Codes(program, "S2"));
    }

    [Fact]
    public async Task Gives_none_when_no_service_is_asked_about()
    {
        await using TestProgram program = await Funded.County.Agreement("A1", "J1").Import();

        Assert.Empty(await Codes(program));
    }

    [Fact]
    public async Task Gives_everything_of_an_agreement()
    {
        await using TestProgram program = await Funded.County.Project("J2", "S1;S2").Agreement("A1", "J2").Agreement(
            "A2", "J2", ("funder", "MOPAC"), ("amount_gbp", "1606173"), ("starts", "2018-04-01"), ("starts_precision", "day"), ("ends", "2021-03-31"),
            ("ends_precision", "month"), ("may_extend_to", "2023-03-31"), ("areas", MadeUpPack.West), ("reference", "PCD 310"), ("extends_id", "A1"),
            ("confidential_amount", "no"), ("source_title", "A decision"), ("source_url", "https://example.org")).Import();

        AgreementSummary agreement = (await program.Ask(new AgreementsPaying())).Single(one => one.Code == new AgreementCode("A2"));

        Assert.Equivalent(
            new AgreementSummary
            {
                Code = new AgreementCode("A2"),
                Project = new ProjectCode("J2"),
                ProjectName = "Project J2",
                Services = [new ServiceCode("S1"), new ServiceCode("S2")],
                Funder = "MOPAC",
                Amount = new Amount(1606173, false),
                Starts = new RecordedDay(new DateOnly(2018, 4, 1), Precision.Day),
                Ends = new RecordedDay(new DateOnly(2021, 3, 31), Precision.Month),
                MayExtendTo = new DateOnly(2023, 3, 31),
                Areas = new AreaList(false, [new AreaCode(MadeUpPack.West)]),
                Reference = "PCD 310",
                Extends = new AgreementCode("A1"),
                Source = new Source("A decision", "https://example.org"),
            },
            agreement,
            strict: true);
    }

    [Fact]
    public async Task What_is_not_recorded_is_null()
    {
        await using TestProgram program = await Funded.County.Agreement("A1", "J1").Import();

        AgreementSummary agreement = Assert.Single(await program.Ask(new AgreementsPaying()));

        Assert.Equal(
            (new Amount(null, false), null, null, null, AreaList.NotRecorded, null, null),
            (agreement.Amount, agreement.Starts, agreement.Ends, agreement.MayExtendTo, agreement.Areas, agreement.Reference, agreement.Extends));
    }

    [Fact]
    public async Task Confidential_pounds_are_absent_and_said_to_be()
    {
        await using TestProgram program = await Funded.County.Agreement("A1", "J1", ("amount_gbp", "98765"), ("confidential_amount", "yes")).Import();

        IReadOnlyList<AgreementSummary> agreements = await program.Ask(new AgreementsPaying());

        Assert.Equal(new Amount(null, true), agreements[0].Amount);
        Assert.DoesNotContain("98765", JsonSerializer.Serialize(agreements));
    }

    private static async Task<IEnumerable<string>> Codes(TestProgram program, params string[]? services) =>
        (await program.Ask(new AgreementsPaying(services?.Select(code => new ServiceCode(code)).ToArray()))).Select(agreement => agreement.Code.Value);
}
