using System.CommandLine;
using System.Reflection;
using MediatR;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Design.Maps;
using ServiceMap.Gaps.Pictures;
using ServiceMap.Host.Packs;
using ServiceMap.Host.Storage;
using ServiceMap.Kernel;

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
        foreach (Table table in await session.Get<ExportPack>().Tables(stop)) await terminal.Output.WriteLineAsync(Line(table));
        await using AsyncServiceScope scope = session.Scope();
        ShapesAnswer shapes = await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new AreaShapes(CurrentPaths.Tolerance), stop);
        await terminal.Output.WriteLineAsync($"Boundaries: {Attribution.Of(session.Get<IConfiguration>(), shapes.Version)}");
        LoadedPostcodes? postcodes = await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new PostcodesLoaded(), stop);
        await terminal.Output.WriteLineAsync($"Postcodes: {Say.Postcodes(postcodes)}");
        return CommandLine.Done;
    }

    /// <summary>How many rows a file of a data pack would have, and how many different pages they name as their sources.</summary>
    private static string Line(Table table)
    {
        int column = table.Columns.ToList().IndexOf("source_url");
        int sources = column < 0 ? 0 : table.Rows.Select(row => row.Cells[column]).Where(source => source.Length > 0).Distinct().Count();
        string named = sources == 0 ? "" : $", from {Say.Count(sources, "source", "sources")}";
        return $"  {table.File,-20} {Say.Number(table.Rows.Count),6} rows{named}";
    }
}
