using ServiceMap.Providers.Uploads;

namespace ServiceMap.Providers.Pages.My.Entries;

/// <summary>A row of an upload, in the words of pages.</summary>
internal sealed record UploadedRowShown(RowResult Row, bool IsApplied, EntryWords Words)
{
    public bool IsRefused => Row.Kind == RowKind.Refused;

    /// <summary>The two sides of what it changes, next to each other.</summary>
    public SidesShown Sides => new($"What row {Row.Line} changes", IsApplied ? "Before" : "Live now", Other, [.. Row.Changes.Select(Words.Of)]);

    private string Other => IsRefused ? "In your file" : Row.Waits ? "To be approved" : IsApplied ? "Live now" : "Live at once";
}
