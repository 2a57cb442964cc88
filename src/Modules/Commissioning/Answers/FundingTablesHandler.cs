using MediatR;
using Microsoft.EntityFrameworkCore;
using ServiceMap.Commissioning.Agreements;
using ServiceMap.Commissioning.Blueprint;
using ServiceMap.Commissioning.Contracts;
using ServiceMap.Commissioning.Projects;
using ServiceMap.Commissioning.Storage;
using ServiceMap.Kernel;

namespace ServiceMap.Commissioning.Answers;

internal sealed class FundingTablesHandler(CommissioningDb db) : IRequestHandler<FundingTables, IReadOnlyList<Table>>
{
    public async Task<IReadOnlyList<Table>> Handle(FundingTables question, CancellationToken stop)
    {
        List<Project> projects = await db.Projects.AsNoTracking().ToListAsync(stop);
        List<FundingAgreement> agreements = await db.Agreements.AsNoTracking().ToListAsync(stop);
        List<Indicator> indicators = await db.Indicators.AsNoTracking().ToListAsync(stop);
        List<Signatory> signatories = await db.Signatories.AsNoTracking().ToListAsync(stop);
        return
        [
            Table.Of("projects.csv", TakeProjects.Columns, projects
                .OrderBy(project => project.Code.Value, StringComparer.Ordinal).Select(TakeProjects.Write)),
            Table.Of("agreements.csv", TakeAgreements.Columns, agreements
                .OrderBy(agreement => agreement.Code.Value, StringComparer.Ordinal)
                .Select(agreement => TakeAgreements.Write(agreement, question.WithConfidentialAmounts))),
            Table.Of("indicators.csv", TakeIndicators.Columns, indicators
                .OrderBy(one => one.Area.Value, StringComparer.Ordinal).ThenBy(one => one.Name, StringComparer.Ordinal)
                .ThenBy(one => one.Period, StringComparer.Ordinal).ThenBy(one => one.SourceTitle, StringComparer.Ordinal)
                .ThenBy(one => one.SourceUrl, StringComparer.Ordinal).Select(TakeIndicators.Write)),
            Table.Of("signatories.csv", TakeSignatories.Columns, signatories
                .OrderBy(signatory => signatory.Body, StringComparer.Ordinal).Select(TakeSignatories.Write)),
        ];
    }
}
