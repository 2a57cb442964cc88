using System.CommandLine;
using ServiceMap.Host.Packs;
using ServiceMap.Kernel;

namespace ServiceMap.Host.Verbs;

/// <summary><c>servicemap import pack</c>: takes a data pack in, all of it or nothing.</summary>
internal static class ImportVerb
{
    public static Command Make(Terminal terminal)
    {
        Command pack = new("pack", """
            Imports a data pack, a folder or a .zip: adds and updates by id. When one row is refused, nothing is stored.

            Example: servicemap import pack spring-2027.zip
            """);
        Argument<string> path = new("PATH") { Description = "The folder or .zip." };
        pack.Arguments.Add(path);
        pack.SetAction((asked, stop) => Run(asked, Path.GetFullPath(asked.GetValue(path)!), terminal, stop));
        return new Command("import", "Takes data in.") { pack };
    }

    private static async Task<int> Run(ParseResult asked, string path, Terminal terminal, CancellationToken stop)
    {
        using PackFiles? files = PackFiles.At(path);
        if (files is null)
        {
            await terminal.Error.WriteLineAsync($"{path} is neither a folder nor a zip: name the folder or .zip of a data pack.");
            return CommandLine.Refused;
        }

        await using Session session = await Session.Open(asked, stop);
        ImportPack import = session.Get<ImportPack>();
        ImportPack.Outcome outcome = await terminal.WithProgress("Importing", progress => import.Run(files, path, progress, stop));
        if (outcome.Refused.Count > 0)
        {
            foreach (Refusal refusal in outcome.Refused) await terminal.Error.WriteLineAsync(refusal.ToString());
            await terminal.Error.WriteLineAsync($"Nothing was stored: {Say.Count(outcome.Refused.Count, "refusal", "refusals")}. Put these right and import again.");
            return CommandLine.Refused;
        }

        if (outcome.ChangedNothing) await terminal.Output.WriteLineAsync("Nothing changed: everything in this pack is stored already.");
        foreach (TakenFile file in outcome.ChangedNothing ? [] : outcome.Files)
        {
            await terminal.Output.WriteLineAsync(
                $"{file.File}: {Say.Number(file.Added)} added, {Say.Number(file.Updated)} updated, {Say.Number(file.Unchanged)} unchanged");
        }

        return CommandLine.Done;
    }
}
