using MediatR;
using Microsoft.EntityFrameworkCore;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Commissioning.Agreements;
using ServiceMap.Commissioning.Blueprint;
using ServiceMap.Commissioning.Contracts;
using ServiceMap.Commissioning.Projects;
using ServiceMap.Commissioning.Storage;
using ServiceMap.Kernel;
using ServiceMap.Needs.Contracts;
using ServiceMap.Providers.Contracts;

namespace ServiceMap.Commissioning.Answers;

internal sealed class TakeFundingHandler(
    CommissioningDb db, TakeProjects takeProjects, TakeAgreements takeAgreements, TakeIndicators takeIndicators,
    TakeSignatories takeSignatories, IMediator ask)
    : IRequestHandler<TakeFunding, Taken>
{
    public async Task<Taken> Handle(TakeFunding question, CancellationToken stop)
    {
        Known services = new("service", (await ask.Send(new ServiceCodesKnown(), stop)).Select(code => code.Value));
        Known areas = new("area", (await ask.Send(new AreasKnown(), stop)).Select(area => area.Code.Value));
        Refusals refusals = [];

        Unnamed unnamed = question.Unnamed;

        Upsert.Changes<Project> projects = await takeProjects.Run(question.Projects, services, unnamed, refusals, stop);
        List<ProjectCode> stored = unnamed == Unnamed.Goes ? [] : await db.Projects.Select(project => project.Code).ToListAsync(stop);
        Known known = new("project", [.. stored.Select(code => code.Value), .. PackRows.Ids(question.Projects)]);
        Upsert.Changes<FundingAgreement> agreements = await takeAgreements.Run(question.Agreements, known, areas, unnamed, refusals, stop);
        List<TakenFile> files =
        [
            projects.In(question.Projects.File, one => $"{one.Code} ({one.Name})"),
            agreements.In(question.Agreements.File, one => $"{one.Code} ({one.Funder})"),
        ];
        if ((question.Indicators ?? TakeIndicators.Nothing(unnamed)) is { } indicators)
            files.Add((await takeIndicators.Run(indicators, areas, unnamed, refusals, stop)).In(indicators.File, one => $"{one.Area} {one.Name} {one.Period}"));
        if ((question.Signatories ?? TakeSignatories.Nothing(unnamed)) is { } signatories)
            files.Add((await takeSignatories.Run(signatories, areas, unnamed, refusals, stop)).In(signatories.File, one => one.Body));
        if (refusals.Count > 0) return new Taken([], refusals, []);

        await db.SaveChangesAsync(stop);
        HashSet<ServiceCode> touched = await Touched(projects, agreements, stop);
        return new Taken(files, [], touched.Count == 0 ? [] : [await Changed(touched, stop)]);
    }

    /// <summary>The services of every project that changed or whose agreements changed, as they are now and as they were.</summary>
    private async Task<HashSet<ServiceCode>> Touched(
        Upsert.Changes<Project> projects, Upsert.Changes<FundingAgreement> agreements, CancellationToken stop)
    {
        HashSet<ProjectCode> paid = [.. agreements.Versions.Select(agreement => agreement.Project)];
        List<Project> now = await db.Projects.Where(project => paid.Contains(project.Code)).ToListAsync(stop);
        return [.. now.Concat(projects.Versions).SelectMany(project => project.Services)];
    }

    private async Task<FundingAgreementChanged> Changed(HashSet<ServiceCode> touched, CancellationToken stop)
    {
        IReadOnlyList<ServiceSummary> services = await ask.Send(new ServicesKnown(touched), stop);
        AreaList areas = AreaList.Union(services.Select(service => service.Entry.Areas));
        return new FundingAgreementChanged([.. touched], areas, [.. services.SelectMany(service => service.Entry.Needs).Distinct<NeedCode>()]);
    }
}
