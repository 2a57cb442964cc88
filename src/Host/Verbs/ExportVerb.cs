using System.CommandLine;
using ServiceMap.Host.Packs;
using ServiceMap.Providers.Contracts;

namespace ServiceMap.Host.Verbs;

/// <summary><c>servicemap export pack</c>: writes everything that is stored as a data pack.</summary>
internal static class ExportVerb
{
    public static Command Make(Terminal terminal)
    {
        Command pack = new("pack", """
            Exports everything that is stored as a data pack: a folder, or a zip where the path ends in .zip.

            Example: servicemap export pack backup-of-today
            """);
        Argument<string> path = new("PATH") { Description = "The folder or .zip to write." };
        Option<bool> withheld = new("--with-withheld")
        {
            Description = "Writes what is withheld too: addresses and positions of confidential sites, and confidential pounds. Keep such a pack safe.",
        };
        pack.Arguments.Add(path);
        pack.Options.Add(withheld);
        pack.SetAction((asked, stop) => Run(asked, Path.GetFullPath(asked.GetValue(path)!), asked.GetValue(withheld), terminal, stop));
        return new Command("export", """
            Gives data out.

            Example: servicemap export pack backup-of-today
            """) { pack };
    }

    private static async Task<int> Run(ParseResult asked, string path, bool withWithheld, Terminal terminal, CancellationToken stop)
    {
        await using Session session = await Session.Open(asked, stop);
        if (await session.Get<ShippedPack>().LoadIfEmpty(stop) is { } loaded) await terminal.Error.WriteLineAsync(loaded);
        if (withWithheld)
        {
            await terminal.Error.WriteLineAsync(
                "This pack holds what is withheld: addresses and positions of confidential sites, and confidential pounds. Keep it where nobody else can read it.");
        }

        Entitled? entitled = withWithheld ? Entitled.Operator(Environment.UserName, $"export pack {path} --with-withheld") : null;
        if (await session.Get<ExportPack>().Run(path, entitled, stop) is { } reason)
        {
            await terminal.Error.WriteLineAsync($"{path} {reason}.");
            return CommandLine.Refused;
        }

        await terminal.Output.WriteLineAsync($"Exported to {path}.");
        return CommandLine.Done;
    }
}
