namespace ServiceMap.Providers.Uploads;

/// <summary>A table of entries that somebody sent, to change many at once. It is kept until she sends another.</summary>
internal sealed class Upload
{
    public required Guid Id { get; init; }

    /// <summary>Who sent it; nobody else is shown it.</summary>
    public required Guid Account { get; init; }

    /// <summary>In UTC.</summary>
    public required DateTime Sent { get; init; }

    public required UploadState State { get; set; }

    /// <summary>The table as it was read, as JSON, sealed.</summary>
    public required string Sheet { get; init; }

    /// <summary>What it would do, or did, row by row, as JSON, sealed; null before it was checked.</summary>
    public string? Result { get; set; }
}

internal enum UploadState
{
    /// <summary>Kept, and not checked yet.</summary>
    Sent,

    /// <summary>Checked: she sees what it would do.</summary>
    Checked,

    /// <summary>Being applied. Where nobody is doing so any more, the program died meanwhile, and nothing of it was applied.</summary>
    Applying,

    Applied,

    /// <summary>Something changed after she looked: nothing of it was applied.</summary>
    NotApplied,

    /// <summary>She stopped it: nothing of it was applied.</summary>
    Cancelled,

    /// <summary>Something broke: nothing of it was applied.</summary>
    Failed,
}
