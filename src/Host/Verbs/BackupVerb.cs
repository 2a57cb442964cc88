using System.CommandLine;
using ServiceMap.Host.Storage;

namespace ServiceMap.Host.Verbs;

/// <summary><c>servicemap backup</c>: copies the database into one file, also while it is served.</summary>
internal static class BackupVerb
{
    public static Command Make(Terminal terminal)
    {
        Command verb = new("backup", """
            Copies everything that is stored into one file, also while the map is served, and checks the copy.

            Example: servicemap backup monday.db
            """);
        Argument<string> path = new("FILE") { Description = "The file to write. An earlier backup of that name gives way to it." };
        verb.Arguments.Add(path);
        verb.SetAction((asked, stop) => Run(asked, Path.GetFullPath(asked.GetValue(path)!), terminal, stop));
        return verb;
    }

    private static async Task<int> Run(ParseResult asked, string path, Terminal terminal, CancellationToken stop)
    {
        await using Session session = Session.AsItIs(asked);
        DataFolder folder = session.Get<DataFolder>();
        string? reason = File.Exists(folder.Database) ? await session.Get<BackupStore>().Run(path, stop) : null;
        if (!File.Exists(folder.Database)) reason = $"was not written: there is nothing to back up in {folder.Path}";
        if (reason is not null)
        {
            await terminal.Error.WriteLineAsync($"{path} {reason}.");
            return CommandLine.Refused;
        }

        await terminal.Output.WriteLineAsync($"Backed up to {path} ({Say.Size(new FileInfo(path).Length)}), and checked.");
        await terminal.Error.WriteLineAsync("It holds what is withheld too, and the keys to it: addresses of confidential sites. Keep it where nobody else can read it.");
        return CommandLine.Done;
    }
}
