using ServiceMap.Providers.Contracts;

namespace ServiceMap.Providers.Notes;

/// <summary>What a reader said is wrong with a service's entry. People write addresses into such notes: only what is sealed is stored.</summary>
internal sealed class Note
{
    /// <summary>A few letters and digits that nobody can guess, for an operator to name it by.</summary>
    public required string Id { get; init; }

    public required ServiceCode Service { get; init; }

    public required DateTimeOffset Sent { get; init; }

    /// <summary>The sealed text; null once somebody has dealt with the note.</summary>
    public byte[]? Sealed { get; set; }
}
