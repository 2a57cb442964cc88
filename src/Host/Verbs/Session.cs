using System.CommandLine;
using ServiceMap.Gaps.Grids;
using ServiceMap.Gaps.Selections;
using ServiceMap.Host.Packs;
using ServiceMap.Host.Storage;

namespace ServiceMap.Host.Verbs;

/// <summary>What a verb works with: the program composed over a data folder whose tables are up to date.</summary>
internal sealed class Session : IAsyncDisposable
{
    private readonly ServiceProvider provider;

    private Session(ServiceProvider provider) => this.provider = provider;

    public static async Task<Session> Open(ParseResult asked, CancellationToken stop)
    {
        Session session = AsItIs(asked);
        await session.Get<UpgradeStore>().Run(stop);
        return session;
    }

    /// <summary>Opens the data folder as it is, for verbs that look after it: nothing is made and nothing brought up to date.</summary>
    public static Session AsItIs(ParseResult asked) => new(Composition.Over(asked.Folder()));

    /// <summary>Runs a report: opens the data folder, loads the shipped data where it is empty, and reads the filters.</summary>
    public static async Task<int> Report(
        ParseResult asked, Terminal terminal, FilterOptions filters, OutputOptions output, Func<Grid, Selection, Report> make, CancellationToken stop)
    {
        await using Session session = await Open(asked, stop);
        if (await session.Get<ShippedPack>().LoadIfEmpty(stop) is { } loaded) await terminal.Error.WriteLineAsync(loaded);
        Grid grid = await session.Get<CurrentGrid>().Get(stop);
        return filters.Read(asked, grid, terminal) is { } selection
            ? await output.Write(asked, make(grid, selection), terminal)
            : CommandLine.WrongUsage;
    }

    public T Get<T>()
        where T : notnull => provider.GetRequiredService<T>();

    public AsyncServiceScope Scope() => provider.CreateAsyncScope();

    public ValueTask DisposeAsync() => provider.DisposeAsync();
}
