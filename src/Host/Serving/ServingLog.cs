namespace ServiceMap.Host.Serving;

/// <summary>What the server writes to its log: events 1000 to 1099.</summary>
internal static partial class ServingLog
{
    [LoggerMessage(1000, LogLevel.Information, "Started: version {Version}, at {Addresses}, data in {Folder}")]
    public static partial void Started(this ILogger log, string version, string addresses, string folder);

    [LoggerMessage(1001, LogLevel.Information, "Stopping: requests in flight are answered, new ones are not taken")]
    public static partial void Stopping(this ILogger log);

    [LoggerMessage(1002, LogLevel.Information, "Stopped after {Milliseconds:0} ms")]
    public static partial void Stopped(this ILogger log, double milliseconds);

    [LoggerMessage(1003, LogLevel.Information, "The data folder was empty: the shipped data was loaded")]
    public static partial void ShippedDataLoaded(this ILogger log);

    [LoggerMessage(1004, LogLevel.Critical, "The data could not be brought up, and the server ends. {What}")]
    public static partial void PreparationFailed(this ILogger log, string what);

    [LoggerMessage(1020, LogLevel.Error, "The job {Job} failed, and is tried again. {What}")]
    public static partial void JobFailed(this ILogger log, string job, string what);

    [LoggerMessage(EventId = 1010, Message = "Request {RequestId} failed: {Method} {Route} was answered with {Status} after {Milliseconds:0} ms. {What}")]
    public static partial void RequestFailed(
        this ILogger log, LogLevel level, string requestId, string method, string route, int status, double milliseconds, string what);

    [LoggerMessage(1011, LogLevel.Error, "Request {RequestId}: {Method} {Route} failed when its answer had begun, after {Milliseconds:0} ms, and was cut off. {What}")]
    public static partial void AnswerCutOff(this ILogger log, string requestId, string method, string route, double milliseconds, string what);

    [LoggerMessage(1012, LogLevel.Error, "Request {RequestId}: the page that says what is wrong could not be drawn, and a plain one was sent. {What}")]
    public static partial void ProblemPageFailed(this ILogger log, string requestId, string what);
}
