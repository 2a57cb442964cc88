using ServiceMap.Providers.Contracts;

namespace ServiceMap.Providers.Drafts;

/// <summary>What somebody proposes that an entry should say, from her first step on. It is kept until it is decided, and afterwards as a record.</summary>
internal sealed class Draft
{
    public required Guid Id { get; init; }

    public required ServiceCode Service { get; init; }

    public required ProviderCode Provider { get; init; }

    public required Guid Account { get; init; }

    public required string Name { get; init; }

    /// <summary>The version that was live when she began or last looked; 0 for an entry that there was not.</summary>
    public required int Base { get; set; }

    /// <summary>What that version said: the texts as JSON and the sites sealed.</summary>
    public required string BaseTexts { get; set; }

    public required string BaseSites { get; set; }

    /// <summary>The texts, sealed: she may have written what belongs nowhere.</summary>
    public required string Texts { get; set; }

    public required string Sites { get; set; }

    /// <summary>In UTC, as the others.</summary>
    public required DateTime Started { get; init; }

    public required DateTime Saved { get; set; }

    public required DraftState State { get; set; }

    /// <summary>The earlier version that it goes back to; null where it does not.</summary>
    public int? RollsBackTo { get; init; }

    /// <summary>The steps that she has saved, by their slugs.</summary>
    public required IReadOnlyList<string> Steps { get; set; }

    /// <summary>What whoever decided said: what is to change, or why not.</summary>
    public string? Message { get; set; }

    public string? DecidedBy { get; set; }

    public DateTime? Decided { get; set; }

    /// <summary>The version that came of it; null where none did.</summary>
    public int? Became { get; set; }

    public bool IsNew => Base == 0;

    /// <summary>Whether its author may still change it.</summary>
    public bool IsOpen => State is DraftState.Draft or DraftState.Returned;
}

internal enum DraftState
{
    Draft,

    /// <summary>Sent, and not decided.</summary>
    Waiting,

    /// <summary>Sent back with a message.</summary>
    Returned,
    Rejected,

    /// <summary>Live, because somebody approved it.</summary>
    Approved,

    /// <summary>Live at once, because its organisation is trusted; somebody is to look at it.</summary>
    Published,

    /// <summary>Live at once, and looked at.</summary>
    Reviewed,

    /// <summary>Given up by its author.</summary>
    Dropped,
}
