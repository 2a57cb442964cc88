using MediatR;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Locations;

namespace ServiceMap.Providers.Answers;

internal sealed class SitesToCheckHandler(DoubtSites doubt) : IRequestHandler<SitesToCheck, SitesDoubted>
{
    public Task<SitesDoubted> Handle(SitesToCheck question, CancellationToken stop) => doubt.Run(question.WithWithheld, stop);
}
