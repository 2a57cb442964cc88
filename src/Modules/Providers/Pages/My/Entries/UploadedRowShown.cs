using ServiceMap.Providers.Uploads;

namespace ServiceMap.Providers.Pages.My.Entries;

/// <summary>A row of an upload, in the words of pages.</summary>
internal sealed record UploadedRowShown(RowResult Row, EntryWords Words);
