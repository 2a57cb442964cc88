using System.CommandLine;
using ServiceMap.Host.Packs;
using ServiceMap.Kernel;

namespace ServiceMap.Host.Verbs;

/// <summary><c>servicemap import</c>: takes data in, all of it or nothing.</summary>
internal static class ImportVerb
{
    private static readonly Option<bool> DryRun = new("--dry-run") { Description = "Says what would change, and stores nothing." };

    private static readonly Option<bool> Overwrite = new("--overwrite")
    {
        Description = "Overwrites entries that a person has changed here since they were imported. Without it they are refused; what they said stays in their history.",
    };

    public static Command Make(Terminal terminal) => new("import", """
        Takes data in, all of it or nothing.

        Example: servicemap import pack spring-2027.zip
        """) { Pack(terminal), Entries(terminal), PostcodesVerb.Make(terminal) };

    private static Command Pack(Terminal terminal)
    {
        Command verb = new("pack", """
            Imports a data pack, a folder or a .zip: adds and updates by id. When one row is refused, nothing is stored.

            Example: servicemap import pack spring-2027.zip --dry-run
            """);
        Argument<string> path = new("PATH") { Description = "The folder or .zip." };
        Option<bool> replace = new("--replace")
        {
            Description = "Makes the pack all there is: what it does not name goes. Shows what would go and asks before it does.",
        };
        Option<bool> yes = new("--yes") { Description = "Answers yes to what --replace asks, for scripts." };
        verb.Arguments.Add(path);
        foreach (Option<bool> option in new[] { DryRun, replace, yes, Overwrite }) verb.Options.Add(option);
        verb.Validators.Add(asked =>
        {
            if (asked.GetValue(yes) && !asked.GetValue(replace)) asked.AddError("--yes answers what --replace asks: give both, or neither.");
        });
        verb.SetAction((asked, stop) =>
        {
            Unnamed unnamed = asked.GetValue(replace) ? Unnamed.Goes : Unnamed.Stays;
            return ImportPack(asked, Path.GetFullPath(asked.GetValue(path)!), unnamed, isAgreed: asked.GetValue(yes), terminal, stop);
        });
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
        verb.Options.Add(DryRun);
        verb.Options.Add(Overwrite);
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
            ImportEntries import = session.Get<ImportEntries>();
            return await Imported.Tell(
                await import.Run(
                    asked.GetValue(source)!, isAddress ? from : Path.GetFullPath(from), asked.GetValue(Overwrite), _ => !asked.GetValue(DryRun), stop),
                terminal);
        });
        return verb;
    }

    private static async Task<int> ImportPack(
        ParseResult asked, string path, Unnamed unnamed, bool isAgreed, Terminal terminal, CancellationToken stop)
    {
        using PackFiles? files = PackFiles.At(path);
        if (files is null)
        {
            await terminal.Error.WriteLineAsync($"{path} is neither a folder nor a zip: name the folder or .zip of a data pack.");
            return CommandLine.Refused;
        }

        await using Session session = await Session.Open(asked, stop);
        if (asked.GetValue(DryRun)) return await Imported.Tell(await Import(_ => false), terminal);
        if (isAgreed || unnamed == Unnamed.Stays) return await Imported.Tell(await Import(_ => true), terminal);

        TakeTogether.Outcome trial = await Import(_ => false);
        if (trial.Refused.Count > 0) return await Imported.Tell(trial, terminal);
        if (!await Imported.MayGo(trial.Files, terminal)) return CommandLine.Refused;

        // Nobody was kept waiting while the person read. What would go must still be what she saw.
        TakeTogether.Outcome outcome = await Import(now => Imported.SameGoes(now, trial.Files));
        if (outcome.Stored || outcome.Refused.Count > 0) return await Imported.Tell(outcome, terminal);
        await terminal.Error.WriteLineAsync("Nothing was stored: what would go has changed meanwhile. Run this again to see it.");
        return CommandLine.Refused;

        Task<TakeTogether.Outcome> Import(Func<IReadOnlyList<TakenFile>, bool> mayStore) => terminal.WithProgress(
            "Importing", progress => session.Get<ImportPack>().Run(files, path, new ImportPack.Manner(unnamed, mayStore, asked.GetValue(Overwrite)), progress, stop));
    }
}
