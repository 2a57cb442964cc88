using ServiceMap.Commissioning.Contracts;
using ServiceMap.Providers.Contracts;

namespace ServiceMap.Commissioning.Projects;

/// <summary>What commissioners pay for: one or more services. What is null is not recorded.</summary>
internal sealed record Project
{
    public required ProjectCode Code { get; init; }

    public required string Name { get; init; }

    public string? LeadBody { get; init; }

    public required IReadOnlyList<ServiceCode> Services { get; init; }

    public string? Description { get; init; }

    public string? SourceTitle { get; init; }

    public string? SourceUrl { get; init; }
}
