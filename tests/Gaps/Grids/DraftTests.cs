using ServiceMap.Boundaries.Contracts;
using ServiceMap.Commissioning.Contracts;
using ServiceMap.Gaps.Grids;
using ServiceMap.Kernel;
using ServiceMap.Needs.Contracts;

namespace ServiceMap.Gaps.Tests.Grids;

public sealed class DraftTests
{
    [Fact]
    public void An_agreement_that_pays_for_no_service_is_on_record_all_the_same()
    {
        Draft draft = new(Grid.Without(new Vocabulary([], new TaxonomiesAnswer([], [], []), []), assuranceDays: 183));

        draft.Take([], [], [Idle]);

        Assert.Equal([Idle], draft.Finish(1).Agreements);
    }

    private static readonly AgreementSummary Idle = new()
    {
        Code = new AgreementCode("A1"),
        Project = new ProjectCode("J1"),
        ProjectName = "Project",
        Services = [],
        Funder = "Funder",
        Amount = new Amount(null, false),
        Starts = null,
        Ends = null,
        MayExtendTo = null,
        Areas = AreaList.NotRecorded,
        Reference = null,
        Extends = null,
        Source = new Source(null, null),
    };
}
