namespace ServiceMap.Accounts.Mail;

/// <summary>One run of one job of the background worker.</summary>
internal sealed class JobRun
{
    public required Guid Id { get; init; }

    public required string Job { get; init; }

    /// <summary>In UTC, as the end.</summary>
    public required DateTime Began { get; init; }

    public required DateTime Ended { get; init; }

    public required string Did { get; init; }

    public required bool Failed { get; init; }
}
