namespace ServiceMap.Accounts.Mail;

/// <summary>A message to be sent, or that was.</summary>
internal sealed class Letter
{
    /// <summary>What it is about, and when: nothing is sent twice.</summary>
    public required string Key { get; init; }

    public required string To { get; init; }

    public required string Subject { get; init; }

    /// <summary>Null once it was sent.</summary>
    public string? Text { get; set; }

    /// <summary>In UTC, as the others.</summary>
    public required DateTime Kept { get; init; }

    /// <summary>When it was begun to be sent; null before. One that was begun and not ended may have been sent, and is not sent again.</summary>
    public DateTime? Tried { get; set; }

    public DateTime? Sent { get; set; }
}
