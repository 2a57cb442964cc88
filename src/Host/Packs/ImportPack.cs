using MediatR;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Commissioning.Contracts;
using ServiceMap.Kernel;
using ServiceMap.Needs.Contracts;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Contracts.Plugins;

namespace ServiceMap.Host.Packs;

/// <summary>
/// Imports a data pack: reads it, asks each module to take its part within one transaction, and commits only when nothing of it was
/// refused. The facts that follow are told after the commit.
/// </summary>
internal sealed class ImportPack(IServiceScopeFactory scopes)
{
    /// <param name="files">The pack.</param>
    /// <param name="path">Where it was found, for the people who read about it.</param>
    /// <param name="progress">Hears how much of the work is done, from 0 to 1.</param>
    /// <param name="stop">Stops the work, and undoes it.</param>
    public async Task<Outcome> Run(PackFiles files, string path, IProgress<double>? progress, CancellationToken stop)
    {
        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        Work work = scope.ServiceProvider.GetRequiredService<Work>();
        IMediator ask = scope.ServiceProvider.GetRequiredService<IMediator>();
        await work.Begin(stop);

        List<Refusal> refusals = [];
        bool hasAreas = (await ask.Send(new AreasKnown(), stop)).Count > 0;
        bool hasNeeds = (await ask.Send(new Taxonomies(), stop)).Needs.Count > 0;
        PackShape.Check(files, hasAreas, hasNeeds, refusals);
        Dictionary<string, Table> tables = Read(files, refusals);
        progress?.Report(0.1);

        List<TakenFile> taken = [];
        List<object> facts = [];
        foreach (IRequest<Taken> part in Parts(files, tables, path))
        {
            Taken one = await ask.Send(part, stop);
            taken.AddRange(one.Files);
            facts.AddRange(one.Facts);
            refusals.AddRange(one.Refused);
            progress?.Report(0.1 + (0.8 * taken.Count / PackShape.All.Length));
        }

        if (refusals.Count > 0) return new Outcome([], InOrder(WithoutEchoes(refusals, tables)));
        await work.Commit(stop);
        await Tell(facts, stop);
        progress?.Report(1);
        return new Outcome(taken, []);
    }

    /// <param name="Files">What each file brought; none when something was refused.</param>
    /// <param name="Refused">What was refused, by file and line; then nothing was stored.</param>
    internal sealed record Outcome(IReadOnlyList<TakenFile> Files, IReadOnlyList<Refusal> Refused)
    {
        public bool ChangedNothing => Files.All(file => file.Added + file.Updated == 0);
    }

    private static Dictionary<string, Table> Read(PackFiles files, ICollection<Refusal> refusals) =>
        PackShape.All.Where(name => name != PackShape.Shapes && files.Has(name))
            .ToDictionary(name => name, name => ReadTable.Run(name, files.Open(name), refusals));

    /// <summary>What to ask of each module, for the parts that the pack has as a whole.</summary>
    private static IEnumerable<IRequest<Taken>> Parts(PackFiles files, Dictionary<string, Table> tables, string path)
    {
        if (PackShape.Boundaries.All(files.Has)) yield return new TakeAreas(tables["areas.csv"], Bytes(files));
        if (PackShape.Needs.All(files.Has)) yield return new TakeTaxonomies(tables["needs.csv"], tables["cohorts.csv"], tables["stages.csv"]);
        if (!PackShape.Provision.All(files.Has)) yield break;
        yield return new TakeEntries("pack", new SourceInput(path, [.. tables.Values]));
        yield return new TakeFunding(
            tables["projects.csv"], tables["agreements.csv"], tables.GetValueOrDefault("indicators.csv"), tables.GetValueOrDefault("signatories.csv"));
    }

    private static byte[] Bytes(PackFiles files)
    {
        using Stream stream = files.Open(PackShape.Shapes);
        using MemoryStream bytes = new();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>A row that refers to another row of the pack which was refused itself is not worth a line of its own.</summary>
    private static IEnumerable<Refusal> WithoutEchoes(List<Refusal> refusals, Dictionary<string, Table> tables)
    {
        HashSet<string> named = [.. tables.Values.SelectMany(table => table.Rows).Select(row => row.Cells[0])];
        return refusals.Where(refusal => refusal.Missing is null || !named.Contains(refusal.Missing));
    }

    private static IReadOnlyList<Refusal> InOrder(IEnumerable<Refusal> refusals) =>
        [.. refusals.OrderBy(refusal => Array.IndexOf(PackShape.All, refusal.File)).ThenBy(refusal => refusal.Line)];

    private async Task Tell(List<object> facts, CancellationToken stop)
    {
        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        IMediator tell = scope.ServiceProvider.GetRequiredService<IMediator>();
        foreach (INotification fact in facts.Cast<INotification>()) await tell.Publish(fact, stop);
    }
}
