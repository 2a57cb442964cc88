using Microsoft.Extensions.Configuration.Memory;
using Microsoft.Extensions.Logging.Console;

namespace ServiceMap.Host.Serving.Diagnostics;

/// <summary>
/// Where the server's log goes: to standard error, since standard output says to a person where the map is. On a terminal only
/// warnings and errors are shown; where standard error goes to a file or a journal, what the server does is told as well. The
/// settings of <c>Logging</c> change that.
/// </summary>
internal static class Logs
{
    private static readonly KeyValuePair<string, string?>[] InAJournal = [new("Logging:LogLevel:ServiceMap", nameof(LogLevel.Information))];

    /// <summary>What keeps the server from starting is told there as one sentence already.</summary>
    private static readonly KeyValuePair<string, string?>[] OnATerminal =
    [
        new("Logging:LogLevel:ServiceMap", nameof(LogLevel.Warning)),
        new($"Logging:LogLevel:{typeof(Preparation).FullName}", nameof(LogLevel.None)),
    ];

    public static void AddLogs(this WebApplicationBuilder builder)
    {
        builder.Configuration.Sources.Insert(0, new MemoryConfigurationSource { InitialData = Console.IsErrorRedirected ? InAJournal : OnATerminal });
        builder.Services.Decorate<ILoggerFactory, DiscreetLoggers>();
        builder.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Services.PostConfigure<SimpleConsoleFormatterOptions>(lines => lines.TimestampFormat ??= "HH:mm:ss ");
        builder.Services.PostConfigure<JsonConsoleFormatterOptions>(lines =>
        {
            lines.TimestampFormat ??= "yyyy-MM-ddTHH:mm:ss.fffZ";
            lines.UseUtcTimestamp = true;
        });
    }
}
