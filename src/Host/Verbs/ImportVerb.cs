using System.CommandLine;
using ServiceMap.Host.Packs;
using ServiceMap.Kernel;

namespace ServiceMap.Host.Verbs;

/// <summary><c>servicemap import</c>: takes data in, all of it or nothing.</summary>
internal static class ImportVerb
{
    public static Command Make(Terminal terminal) => new("import", """
        Takes data in, all of it or nothing.

        Example: servicemap import pack spring-2027.zip
        """) { Pack(terminal), Entries(terminal) };

    private static Command Pack(Terminal terminal)
    {
        Command verb = new("pack", """
            Imports a data pack, a folder or a .zip: adds and updates by id. When one row is refused, nothing is stored.

            Example: servicemap import pack spring-2027.zip
            """);
        Argument<string> path = new("PATH") { Description = "The folder or .zip." };
        verb.Arguments.Add(path);
        verb.SetAction((asked, stop) => ImportPack(asked, Path.GetFullPath(asked.GetValue(path)!), terminal, stop));
        return verb;
    }

    private static Command Entries(Terminal terminal)
    {
        Command verb = new("entries", """
            Imports entries of the directory from one of its sources: adds and updates by id. When one is refused, nothing is stored.

            Example: servicemap import entries directory.csv --source pack
            """);
        Argument<string> path = new("PATH") { Description = "What the source reads: a file, a folder, a .zip or an address." };
        Option<string> source = new("--source") { Description = "The source, by its slug.", HelpName = "SLUG", Required = true };
        verb.Arguments.Add(path);
        verb.Options.Add(source);
        verb.SetAction(async (asked, stop) =>
        {
            string from = asked.GetValue(path)!;
            bool isAddress = from.Contains("://", StringComparison.Ordinal);
            if (!isAddress && !Path.Exists(from))
            {
                await terminal.Error.WriteLineAsync($"{from} is not there: name a file, a folder, a .zip or an address.");
                return CommandLine.Refused;
            }

            await using Session session = await Session.Open(asked, stop);
            return await Tell(await session.Get<ImportEntries>().Run(asked.GetValue(source)!, isAddress ? from : Path.GetFullPath(from), stop), terminal);
        });
        return verb;
    }

    private static async Task<int> ImportPack(ParseResult asked, string path, Terminal terminal, CancellationToken stop)
    {
        using PackFiles? files = PackFiles.At(path);
        if (files is null)
        {
            await terminal.Error.WriteLineAsync($"{path} is neither a folder nor a zip: name the folder or .zip of a data pack.");
            return CommandLine.Refused;
        }

        await using Session session = await Session.Open(asked, stop);
        ImportPack import = session.Get<ImportPack>();
        return await Tell(await terminal.WithProgress("Importing", progress => import.Run(files, path, progress, stop)), terminal);
    }

    private static async Task<int> Tell(TakeTogether.Outcome outcome, Terminal terminal)
    {
        if (outcome.Refused.Count > 0)
        {
            foreach (Refusal refusal in outcome.Refused) await terminal.Error.WriteLineAsync(refusal.ToString());
            await terminal.Error.WriteLineAsync(
                $"Nothing was stored: {Say.Count(outcome.Refused.Count, "refusal", "refusals")}. Put these right and import again.");
            return CommandLine.Refused;
        }

        if (outcome.ChangedNothing) await terminal.Output.WriteLineAsync("Nothing changed: everything in this import is stored already.");
        foreach (TakenFile file in outcome.ChangedNothing ? [] : outcome.Files)
        {
            await terminal.Output.WriteLineAsync(
                $"{file.File}: {Say.Number(file.Added)} added, {Say.Number(file.Updated)} updated, {Say.Number(file.Unchanged)} unchanged");
        }

        return CommandLine.Done;
    }
}
