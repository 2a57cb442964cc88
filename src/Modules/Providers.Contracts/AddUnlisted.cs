using MediatR;
using ServiceMap.Kernel;

namespace ServiceMap.Providers.Contracts;

/// <summary>
/// Keeps the wish of an organisation not to be listed, within the transaction that is open, and hides all its services. Every later import
/// keeps them hidden, also where another source brings the organisation under another id: it is known again by its charity number and its name.
/// A provider that is not known is refused.
/// </summary>
/// <param name="Provider">The organisation.</param>
/// <param name="Reason">Who asked, and why; for the operator alone.</param>
public sealed record AddUnlisted(ProviderCode Provider, string Reason) : IRequest<Taken>;
