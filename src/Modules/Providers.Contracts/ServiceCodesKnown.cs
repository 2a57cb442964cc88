using MediatR;

namespace ServiceMap.Providers.Contracts;

/// <summary>The codes of all services, hidden ones too, so that references to them can be checked. In no particular order.</summary>
public sealed record ServiceCodesKnown : IRequest<IReadOnlyList<ServiceCode>>;
