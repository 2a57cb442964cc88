namespace ServiceMap.Accounts.Mail;

/// <summary>A message to be sent, or that was.</summary>
internal sealed class Letter
{
    /// <summary>What it is about, and when: nothing is sent twice.</summary>
    public required string Key { get; init; }

    public required string To { get; init; }

    public required string Subject { get; init; }

    /// <summary>Its text, sealed; null once it was sent.</summary>
    public string? Sealed { get; set; }

    /// <summary>In UTC, as the others.</summary>
    public required DateTime Kept { get; init; }

    /// <summary>When it was begun to be sent; null before. One that was begun and not ended may have been sent, and is not sent again.</summary>
    public DateTime? Tried { get; set; }

    public DateTime? Sent { get; set; }

    /// <summary>How often it certainly was not taken.</summary>
    public int Refusals { get; set; }

    /// <summary>Before which it is not tried again; null where it was not refused.</summary>
    public DateTime? NotBefore { get; set; }
}
