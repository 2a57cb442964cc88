using System.Diagnostics.Metrics;
using ServiceMap.Kernel;

namespace ServiceMap.Host.Packs;

/// <summary>What is told of imports, to the log (events 1200 to 1299) and to the metrics: how many rows of which file, and nothing of what is in them.</summary>
internal static partial class ImportLog
{
    private static readonly Meter Metrics = new("ServiceMap");
    private static readonly Counter<long> Imports = Metrics.CreateCounter<long>("servicemap.imports", "{import}", "Imports, by how they ended.");

    public static TakeTogether.Outcome Told(this ILogger log, TakeTogether.Outcome outcome)
    {
        foreach (TakenFile file in outcome.Files) log.Imported(file.File, file.Added, file.Updated, file.Removed.Count, file.Unchanged);
        foreach (IGrouping<string, Refusal> file in outcome.Refused.GroupBy(refusal => refusal.File)) log.Refused(file.Key, file.Count());
        Imports.Add(1, new KeyValuePair<string, object?>("servicemap.import.outcome", Name(outcome)));
        return outcome;
    }

    private static string Name(TakeTogether.Outcome outcome) => outcome switch
    {
        { Refused.Count: > 0 } => "refused",
        { ChangesNothing: true } => "unchanged",
        _ => "done",
    };

    [LoggerMessage(1200, LogLevel.Information, "Imported {File}: {Added} added, {Updated} updated, {Removed} removed, {Unchanged} unchanged")]
    private static partial void Imported(this ILogger log, string file, int added, int updated, int removed, int unchanged);

    [LoggerMessage(1201, LogLevel.Warning, "An import was refused, and nothing of it was stored: {File} has {Refusals} refusals")]
    private static partial void Refused(this ILogger log, string file, int refusals);
}
