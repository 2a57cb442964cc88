using ServiceMap.Providers.Contracts;

namespace ServiceMap.Providers.Reminders;

/// <summary>An entry that is to be confirmed now or soon.</summary>
internal sealed record DueEntry
{
    public required ServiceCode Service { get; init; }

    public required string Name { get; init; }

    public required ProviderCode Provider { get; init; }

    public required string ProviderName { get; init; }

    /// <summary>The last day by which it is to be confirmed. One that nobody ever confirmed is due since the day of its first version.</summary>
    public required DateOnly DueOn { get; init; }

    public required bool WasEverConfirmed { get; init; }

    /// <summary>Which reminder there is to be of it by now; null where there is none yet.</summary>
    public required DateOnly? StepOn { get; init; }
}
