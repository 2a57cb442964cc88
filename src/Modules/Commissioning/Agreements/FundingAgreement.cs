using ServiceMap.Boundaries.Contracts;
using ServiceMap.Commissioning.Contracts;
using ServiceMap.Kernel;

namespace ServiceMap.Commissioning.Agreements;

/// <summary>One funder's money for one project. What is null is not recorded.</summary>
internal sealed record FundingAgreement
{
    public required AgreementCode Code { get; init; }

    public required ProjectCode Project { get; init; }

    public required string Funder { get; init; }

    /// <summary>Pounds, which may be confidential: what others see is <see cref="Amount"/>.</summary>
    public decimal? Pounds { get; init; }

    public RecordedDay? Starts { get; init; }

    public RecordedDay? Ends { get; init; }

    public DateOnly? MayExtendTo { get; init; }

    /// <summary>Not recorded means all areas of the project's services.</summary>
    public AreaList Areas { get; init; } = AreaList.NotRecorded;

    public string? Reference { get; init; }

    public AgreementCode? Extends { get; init; }

    /// <summary>Whether the pounds are confidential; null counts as no.</summary>
    public bool? ConfidentialAmount { get; init; }

    public string? SourceTitle { get; init; }

    public string? SourceUrl { get; init; }

    /// <summary>The pounds as anybody may see them.</summary>
    public Amount Amount => ConfidentialAmount == true ? new Amount(null, true) : new Amount(Pounds, false);
}
