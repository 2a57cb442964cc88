using ServiceMap.Boundaries.Contracts;
using ServiceMap.Kernel;

namespace ServiceMap.Commissioning.Blueprint;

/// <summary>A body seen to back the Blueprint. What is null is not recorded.</summary>
internal sealed record Signatory
{
    public required string Body { get; init; }

    public string? Kind { get; init; }

    public AreaCode? Area { get; init; }

    public RecordedDay? Signed { get; init; }

    public string? Notes { get; init; }

    public string? SourceTitle { get; init; }

    public string? SourceUrl { get; init; }
}
