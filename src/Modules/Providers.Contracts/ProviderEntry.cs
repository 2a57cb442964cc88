namespace ServiceMap.Providers.Contracts;

/// <summary>An organisation as the directory records it. What is null is not recorded.</summary>
public sealed record ProviderEntry
{
    public required ProviderCode Code { get; init; }

    public required string Name { get; init; }

    public string? Website { get; init; }

    public string? Email { get; init; }

    public string? Phone { get; init; }

    public string? CharityNumber { get; init; }

    public string? SourceUrl { get; init; }
}
