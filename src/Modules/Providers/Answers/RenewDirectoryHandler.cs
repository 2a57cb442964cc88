using MediatR;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Listings;

namespace ServiceMap.Providers.Answers;

internal sealed class RenewDirectoryHandler(CurrentListings listings) : IRequestHandler<RenewDirectory>
{
    public async Task<Unit> Handle(RenewDirectory question, CancellationToken stop)
    {
        await listings.Renew(stop);
        return Unit.Value;
    }
}
