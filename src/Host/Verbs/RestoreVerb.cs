using System.CommandLine;
using ServiceMap.Host.Storage;

namespace ServiceMap.Host.Verbs;

/// <summary><c>servicemap restore</c>: puts a backup in the place of the database, also while it is served.</summary>
internal static class RestoreVerb
{
    public static Command Make(Terminal terminal)
    {
        Command verb = new("restore", """
            Puts a backup in the place of everything that is stored, after checking it. What it replaces is kept in the data folder.

            Example: servicemap restore monday.db
            """);
        Argument<string> path = new("FILE") { Description = "The backup." };
        verb.Arguments.Add(path);
        verb.SetAction((asked, stop) => Run(asked, Path.GetFullPath(asked.GetValue(path)!), terminal, stop));
        return verb;
    }

    private static async Task<int> Run(ParseResult asked, string path, Terminal terminal, CancellationToken stop)
    {
        await using Session session = Session.AsItIs(asked);
        RestoreStore.Outcome outcome = await terminal.WithProgress("Restoring", _ => session.Get<RestoreStore>().Run(path, stop));
        if (outcome.WhyNot is { } reason)
        {
            await terminal.Error.WriteLineAsync($"{path} {reason}. Nothing was changed.");
            return CommandLine.Refused;
        }

        await terminal.Output.WriteLineAsync($"Restored {path} into {session.Get<DataFolder>().Path}.");
        if (outcome.Kept is { } kept) await terminal.Output.WriteLineAsync($"What was there before is kept in {kept}: delete it once you no longer need it.");
        return CommandLine.Done;
    }
}
