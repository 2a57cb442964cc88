using MediatR;
using ServiceMap.Providers.Contracts.Plugins;

namespace ServiceMap.Rogue.Contracts;

public sealed record ConfidedSites : IRequest<IReadOnlyList<ConfidedSite>>;

public sealed record ConfidedSite(string Id, LocationEntry Site);
