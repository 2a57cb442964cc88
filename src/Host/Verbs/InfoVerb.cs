using System.CommandLine;
using System.Reflection;
using ServiceMap.Host.Packs;
using ServiceMap.Host.Storage;

namespace ServiceMap.Host.Verbs;

/// <summary><c>servicemap info</c>: version, database, counts and data sources.</summary>
internal static class InfoVerb
{
    public static string Version { get; } =
        typeof(InfoVerb).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    public static Command Make(Terminal terminal)
    {
        Command verb = new("info", """
            Shows the version, where the database is, what it holds and where the data comes from.

            Example: servicemap info
            """);
        verb.SetAction((asked, stop) => Run(asked, terminal, stop));
        return verb;
    }

    private static async Task<int> Run(ParseResult asked, Terminal terminal, CancellationToken stop)
    {
        await using Session session = await Session.Open(asked, stop);
        if (await session.Get<ShippedPack>().LoadIfEmpty(stop) is { } loaded) await terminal.Error.WriteLineAsync(loaded);
        await terminal.Output.WriteLineAsync($"ServiceMap {Version}");
        await terminal.Output.WriteLineAsync($"Database: {session.Get<DataFolder>().Database}");
        foreach ((string name, int rows) in await Counts(session, stop)) await terminal.Output.WriteLineAsync($"  {name,-20} {Say.Number(rows),6} rows");
        await terminal.Output.WriteLineAsync("Sources: every service, project, agreement and indicator names its own; servicemap why and ask show them.");
        await terminal.Output.WriteLineAsync(session.Get<IConfiguration>()["Map:Attribution"]);
        return CommandLine.Done;
    }

    /// <summary>How many rows each file of a data pack would have.</summary>
    private static async Task<IReadOnlyList<(string Name, int Rows)>> Counts(Session session, CancellationToken stop)
    {
        List<Kernel.Refusal> none = [];
        return
        [
            .. (await session.Get<ExportPack>().Files(withWithheld: false, stop))
                .Where(file => file.Name != PackShape.Shapes)
                .Select(file => (file.Name, ReadTable.Run(file.Name, new MemoryStream(file.Bytes), none).Rows.Count)),
        ];
    }
}
