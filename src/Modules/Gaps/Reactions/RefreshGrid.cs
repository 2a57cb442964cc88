using MediatR;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Commissioning.Contracts;
using ServiceMap.Gaps.Grids;
using ServiceMap.Needs.Contracts;
using ServiceMap.Providers.Contracts;

namespace ServiceMap.Gaps.Reactions;

/// <summary>Brings the grid up to date when another module tells that something changed.</summary>
internal sealed class RefreshGrid(CurrentGrid grid) :
    INotificationHandler<ServiceChanged>,
    INotificationHandler<FundingAgreementChanged>,
    INotificationHandler<AreasChanged>,
    INotificationHandler<TaxonomiesChanged>
{
    public Task Handle(ServiceChanged fact, CancellationToken stop) => grid.Refresh(fact.Services, stop);

    public Task Handle(FundingAgreementChanged fact, CancellationToken stop) => grid.Refresh(fact.Services, stop);

    public Task Handle(AreasChanged fact, CancellationToken stop) => grid.Renew(stop);

    public Task Handle(TaxonomiesChanged fact, CancellationToken stop) => grid.Renew(stop);
}
