using MediatR;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Needs.Contracts;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Listings;

namespace ServiceMap.Providers.Reactions;

/// <summary>Reads the directory again when something of it, or of the words that it is written in, has changed.</summary>
internal sealed class RenewListings(CurrentListings listings) :
    INotificationHandler<ServiceChanged>,
    INotificationHandler<AreasChanged>,
    INotificationHandler<TaxonomiesChanged>
{
    public Task Handle(ServiceChanged fact, CancellationToken stop) => listings.Renew(stop);

    public Task Handle(AreasChanged fact, CancellationToken stop) => listings.Renew(stop);

    public Task Handle(TaxonomiesChanged fact, CancellationToken stop) => listings.Renew(stop);
}
