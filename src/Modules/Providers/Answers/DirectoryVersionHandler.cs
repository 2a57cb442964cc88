using MediatR;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Listings;

namespace ServiceMap.Providers.Answers;

internal sealed class DirectoryVersionHandler(CurrentListings listings) : IRequestHandler<DirectoryVersion, long>
{
    public async Task<long> Handle(DirectoryVersion question, CancellationToken stop) => (await listings.Get(stop)).Version;
}
