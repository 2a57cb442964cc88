using ServiceMap.Boundaries.Contracts;
using ServiceMap.Kernel;
using ServiceMap.Needs.Contracts;

namespace ServiceMap.Providers.Contracts;

/// <summary>A service as the directory records it, without its locations. What is null or empty is not recorded.</summary>
public sealed record ServiceEntry
{
    public required ServiceCode Code { get; init; }

    public required ProviderCode Provider { get; init; }

    public required string Name { get; init; }

    /// <summary>The slug of the kind of provision.</summary>
    public required string Kind { get; init; }

    public required bool WomenSpecific { get; init; }

    /// <summary>One or more.</summary>
    public required IReadOnlyList<NeedCode> Needs { get; init; }

    /// <summary>The cohorts that it specialises in.</summary>
    public IReadOnlyList<CohortCode> Cohorts { get; init; } = [];

    /// <summary>Whether it is for its cohorts alone. Null counts as no.</summary>
    public bool? CohortsOnly { get; init; }

    /// <summary>The stages that it serves; none recorded means any stage.</summary>
    public IReadOnlyList<StageCode> Stages { get; init; } = [];

    public IReadOnlyList<Delivery> Delivery { get; init; } = [];

    /// <summary>The areas that it serves. Where they are not recorded it is active nowhere.</summary>
    public AreaList Areas { get; init; } = AreaList.NotRecorded;

    /// <summary>Its first day; null where unknown, which is open.</summary>
    public RecordedDay? Starts { get; init; }

    /// <summary>Its last day; null where unknown, which is open.</summary>
    public RecordedDay? Ends { get; init; }

    /// <summary>Places.</summary>
    public int? Capacity { get; init; }

    /// <summary>How to be referred.</summary>
    public string? Referral { get; init; }

    public string? Url { get; init; }

    /// <summary>The day on which somebody last assured that the entry is true.</summary>
    public DateOnly? AssuredOn { get; init; }

    public AssuredBy? AssuredBy { get; init; }

    /// <summary>Null counts as <see cref="ServiceState.Live"/>.</summary>
    public ServiceState? State { get; init; }

    public string? Description { get; init; }

    public string? SourceTitle { get; init; }

    public string? SourceUrl { get; init; }

    /// <summary>Where the entry was read from.</summary>
    public Source Source => new(SourceTitle, SourceUrl);
}
