namespace ServiceMap.Accounts.Audit;

/// <summary>One act in the audit trail.</summary>
internal sealed record AuditRow
{
    /// <summary>From 1, without a gap.</summary>
    public required long Number { get; init; }

    /// <summary>In UTC.</summary>
    public required DateTime At { get; init; }

    public Guid? Account { get; init; }

    public required string Name { get; init; }

    public required string As { get; init; }

    public required string From { get; init; }

    public required string What { get; init; }

    public required string Subject { get; init; }

    public string? Before { get; init; }

    public string? After { get; init; }

    /// <summary>The hash of the row before; that of nothing for the first.</summary>
    public required string Previous { get; init; }

    public required string Hash { get; init; }
}
