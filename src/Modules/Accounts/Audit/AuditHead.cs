namespace ServiceMap.Accounts.Audit;

/// <summary>What the program sealed when it last added to the audit trail: how many rows there were, and the hash of the last.</summary>
internal sealed class AuditHead
{
    /// <summary>There is one.</summary>
    public const int Only = 1;

    public int Number { get; init; } = Only;

    public required string Sealed { get; set; }
}
