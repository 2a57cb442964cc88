namespace ServiceMap.Accounts.Sessions;

/// <summary>Somebody who is signed in on one browser. Only the browser has its key.</summary>
internal sealed class Session
{
    /// <summary>The hash of the key.</summary>
    public required string Hash { get; init; }

    /// <summary>What it is called on the page that lists it.</summary>
    public required Guid Id { get; init; }

    public required Guid Account { get; init; }

    /// <summary>Whether she gave a second factor.</summary>
    public required bool HasSecondFactor { get; set; }

    /// <summary>In UTC, as the other.</summary>
    public required DateTime Began { get; init; }

    /// <summary>When it was used last, true to the minute.</summary>
    public required DateTime Seen { get; set; }

    /// <summary>The address from which it began; empty where there is none.</summary>
    public required string From { get; init; }

    /// <summary>What the browser calls itself; empty where it says nothing.</summary>
    public required string Browser { get; init; }
}
