using MediatR;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Kernel;
using ServiceMap.Providers.Contracts;

namespace ServiceMap.Commissioning.Contracts;

/// <summary>The funding agreements of the projects that pay for these services, by code in ordinal order.</summary>
/// <param name="Services">The services asked about; null asks for every agreement there is.</param>
public sealed record AgreementsPaying(IReadOnlyCollection<ServiceCode>? Services = null) : IRequest<IReadOnlyList<AgreementSummary>>;

/// <summary>One funder's money for one project.</summary>
public sealed record AgreementSummary
{
    public required AgreementCode Code { get; init; }

    public required ProjectCode Project { get; init; }

    public required string ProjectName { get; init; }

    /// <summary>The services that the project pays for, also those that were not asked about.</summary>
    public required IReadOnlyList<ServiceCode> Services { get; init; }

    public required string Funder { get; init; }

    public required Amount Amount { get; init; }

    /// <summary>The first day of the money; null where unknown, which is open.</summary>
    public required RecordedDay? Starts { get; init; }

    /// <summary>The last day of the money as it stands; null where unknown, which is open.</summary>
    public required RecordedDay? Ends { get; init; }

    /// <summary>The day to which its own options may still extend it; null where it has none. Never before <see cref="Ends"/>.</summary>
    public required DateOnly? MayExtendTo { get; init; }

    /// <summary>The areas that it is for; not recorded means all areas of the project's services.</summary>
    public required AreaList Areas { get; init; }

    /// <summary>The reference of the decision.</summary>
    public required string? Reference { get; init; }

    /// <summary>The agreement of which this is a granted extension.</summary>
    public required AgreementCode? Extends { get; init; }

    public required Source Source { get; init; }
}
