namespace ServiceMap.Accounts.Links;

/// <summary>A link that was sent to somebody and works once. Only the message holds what it ends in.</summary>
internal sealed class Link
{
    /// <summary>The hash of what it ends in.</summary>
    public required string Hash { get; init; }

    public required Guid Account { get; init; }

    public required LinkKind Kind { get; init; }

    /// <summary>In UTC.</summary>
    public required DateTime Expires { get; init; }
}
