using MediatR;
using ServiceMap.Kernel;

namespace ServiceMap.Providers.Contracts;

/// <summary>
/// Ends the wish of an organisation not to be listed, within the transaction that is open. Its services stay hidden until an import says
/// otherwise. A provider that has no such wish is refused.
/// </summary>
public sealed record EndUnlisted(ProviderCode Provider) : IRequest<Taken>;
