namespace ServiceMap.Host.Serving.Diagnostics;

/// <summary>
/// Makes the loggers. Lines of our own are written to hold nothing that is personal or withheld; those of the framework and of
/// libraries may hold addresses with what was asked for, and messages that quote it, so they are cut down to their template.
/// No setting of levels turns that off.
/// </summary>
internal sealed class DiscreetLoggers(ILoggerFactory all) : ILoggerFactory
{
    private const string Ours = "ServiceMap";

    public ILogger CreateLogger(string categoryName)
    {
        ILogger logger = all.CreateLogger(categoryName);
        return categoryName == Ours || categoryName.StartsWith($"{Ours}.", StringComparison.Ordinal) ? logger : new Discreet(logger);
    }

    public void AddProvider(ILoggerProvider provider) => all.AddProvider(provider);

    public void Dispose() => all.Dispose();

    private sealed class Discreet(ILogger log) : ILogger
    {
        private const string TemplateKey = "{OriginalFormat}";

        /// <summary>Scopes hold the path that was asked for, and are left out.</summary>
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => log.IsEnabled(logLevel);

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (!IsEnabled(logLevel)) return;
            string template = TemplateOf(state) ?? "(no template)";
            string text = exception is null ? template : $"{template} {StackOf.Run(exception)}";
            KeyValuePair<string, object?>[] said = [new(TemplateKey, text)];
            log.Log(logLevel, eventId, said, null, (_, _) => text);
        }

        private static string? TemplateOf<TState>(TState state) =>
            (state as IEnumerable<KeyValuePair<string, object?>>)?.LastOrDefault(pair => pair.Key == TemplateKey).Value as string;
    }
}
