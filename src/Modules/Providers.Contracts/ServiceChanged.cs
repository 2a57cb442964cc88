using MediatR;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Needs.Contracts;

namespace ServiceMap.Providers.Contracts;

/// <summary>Services, their providers or their locations were added or changed.</summary>
/// <param name="Services">The services that changed.</param>
/// <param name="Areas">Every area that one of them serves or served before.</param>
/// <param name="Needs">Every need that one of them meets or met before.</param>
public sealed record ServiceChanged(
    IReadOnlyList<ServiceCode> Services, AreaList Areas, IReadOnlyList<NeedCode> Needs) : INotification;
