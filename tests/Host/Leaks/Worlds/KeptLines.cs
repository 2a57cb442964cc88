using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace ServiceMap.Host.Tests.Leaks.Worlds;

/// <summary>Keeps every line of every logger at every level, with its values and scopes. How long something took is any number.</summary>
internal sealed class KeptLines : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> lines = [];

    public IReadOnlyCollection<string> Lines => lines;

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull
    {
        lines.Enqueue($"{state}");
        return null;
    }

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        string values = state is IEnumerable<KeyValuePair<string, object?>> pairs ? string.Join(' ', pairs.Where(pair => !pair.Key.EndsWith("Milliseconds", StringComparison.Ordinal)).Select(pair => $"{pair.Key}={pair.Value}")) : "";
        lines.Enqueue($"{formatter(state, exception)} {values} {exception}");
    }

    public void Dispose()
    {
    }
}
