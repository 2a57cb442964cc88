using Microsoft.Extensions.Logging;

namespace ServiceMap.Providers.Uploads;

/// <summary>What is logged of uploads: nothing of what stands in them.</summary>
internal static partial class UploadLog
{
    [LoggerMessage(EventId = 4601, Level = LogLevel.Error, Message = "An upload failed, and nothing of it was applied: {Kind}\n{Stack}")]
    public static partial void UploadFailed(this ILogger log, string kind, string stack);
}
