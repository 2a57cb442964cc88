using MediatR;
using ServiceMap.Kernel;

namespace ServiceMap.Providers.Contracts;

/// <summary>
/// Looks up every site that waits to be located, within the transaction that is open: those of which a postcode is recorded and no position, and
/// whose postcode was not known before. Sites whose location is withheld are never looked up.
/// </summary>
public sealed record LocateWaitingSites : IRequest<Taken>;
