using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Versions;

namespace ServiceMap.Providers.Drafts;

/// <summary>An entry as whoever keeps it sees it in her list.</summary>
internal sealed record KeptEntry
{
    public required ServiceCode Service { get; init; }

    public required ProviderCode Provider { get; init; }

    public required string ProviderName { get; init; }

    public required string Name { get; init; }

    /// <summary>The number of the version that is live; 0 where there is only a draft yet.</summary>
    public required int Number { get; init; }

    /// <summary>Null where there is only a draft yet.</summary>
    public required ServiceState? State { get; init; }

    /// <summary>The day on which it is live again; null where none is set.</summary>
    public DateOnly? LiveAgain { get; init; }

    public DateOnly? AssuredOn { get; init; }

    /// <summary>Whether the day by which it had to be confirmed is past, or nobody ever confirmed it.</summary>
    public bool IsOverdue { get; init; }

    /// <summary>The last day by which it is to be confirmed; null where nobody ever confirmed it.</summary>
    public DateOnly? ConfirmBy => AssuredOn is { } day ? Staleness.DueAfter(day) : null;

    /// <summary>What is not decided, her own first.</summary>
    public required IReadOnlyList<Draft> Drafts { get; init; }

    /// <summary>How many notes of readers nobody has dealt with.</summary>
    public int Notes { get; init; }

    public static KeptEntry New(Draft draft, EntryTexts texts, string provider, IEnumerable<Draft> drafts) => new()
    {
        Service = draft.Service, Provider = draft.Provider, ProviderName = provider, Name = texts["name"], Number = 0, State = null, Drafts = [.. drafts],
    };
}
