namespace ServiceMap.Host.Storage;

/// <summary>What is written to the log about the database: events 1100 to 1199.</summary>
internal static partial class StorageLog
{
    [LoggerMessage(1100, LogLevel.Information, "The tables were brought up to date: {Migrations} migrations in {Milliseconds:0} ms")]
    public static partial void Upgraded(this ILogger log, int migrations, double milliseconds);

    [LoggerMessage(1101, LogLevel.Warning, "The database cannot be read, and will be tried again; pages show what was read before. {What}")]
    public static partial void CannotRead(this ILogger log, string what);

    [LoggerMessage(1102, LogLevel.Information, "The database can be read again")]
    public static partial void ReadsAgain(this ILogger log);
}
