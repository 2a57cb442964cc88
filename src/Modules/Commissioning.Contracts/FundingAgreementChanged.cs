using MediatR;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Needs.Contracts;
using ServiceMap.Providers.Contracts;

namespace ServiceMap.Commissioning.Contracts;

/// <summary>Funding agreements, or the projects that they are for, were added or changed.</summary>
/// <param name="Services">Every service that one of the projects pays for or paid for before.</param>
/// <param name="Areas">Every area that one of these services serves.</param>
/// <param name="Needs">Every need that one of these services meets.</param>
public sealed record FundingAgreementChanged(
    IReadOnlyList<ServiceCode> Services, AreaList Areas, IReadOnlyList<NeedCode> Needs) : INotification;
