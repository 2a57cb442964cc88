using MediatR;
using Microsoft.EntityFrameworkCore;
using ServiceMap.Commissioning.Agreements;
using ServiceMap.Commissioning.Contracts;
using ServiceMap.Commissioning.Projects;
using ServiceMap.Commissioning.Storage;
using ServiceMap.Kernel;

namespace ServiceMap.Commissioning.Answers;

internal sealed class AgreementsPayingHandler(CommissioningDb db) : IRequestHandler<AgreementsPaying, IReadOnlyList<AgreementSummary>>
{
    public async Task<IReadOnlyList<AgreementSummary>> Handle(AgreementsPaying question, CancellationToken stop)
    {
        Dictionary<ProjectCode, Project> projects = (await db.Projects.AsNoTracking().ToListAsync(stop))
            .Where(project => question.Services is null || project.Services.Any(question.Services.Contains))
            .ToDictionary(project => project.Code);
        IQueryable<FundingAgreement> agreements = db.Agreements.AsNoTracking();
        if (question.Services is not null) agreements = agreements.Where(agreement => projects.Keys.Contains(agreement.Project));
        return
        [
            .. (await agreements.ToListAsync(stop))
                .OrderBy(agreement => agreement.Code.Value, StringComparer.Ordinal)
                .Select(agreement => Summary(agreement, projects[agreement.Project])),
        ];
    }

    private static AgreementSummary Summary(FundingAgreement agreement, Project project) => new()
    {
        Code = agreement.Code,
        Project = project.Code,
        ProjectName = project.Name,
        Services = project.Services,
        Funder = agreement.Funder,
        Amount = agreement.Amount,
        Starts = agreement.Starts,
        Ends = agreement.Ends,
        MayExtendTo = agreement.MayExtendTo,
        Areas = agreement.Areas,
        Reference = agreement.Reference,
        Extends = agreement.Extends,
        Source = new Source(agreement.SourceTitle, agreement.SourceUrl),
    };
}
