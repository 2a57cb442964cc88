using MediatR;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Commissioning.Contracts;
using ServiceMap.Kernel;
using ServiceMap.Needs.Contracts;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Contracts.Plugins;

namespace ServiceMap.Host.Packs;

/// <summary>Imports a data pack: reads it and has each module take its part, all of it or nothing.</summary>
internal sealed class ImportPack(TakeTogether together)
{
    /// <param name="files">The pack.</param>
    /// <param name="path">Where it was found, for the people who read about it.</param>
    /// <param name="manner">What becomes of what the pack does not name, and who has the last word.</param>
    /// <param name="progress">Hears how much of the work is done, from 0 to 1.</param>
    /// <param name="stop">Stops the work, and undoes it.</param>
    /// <returns>What it brought, or everything that was refused, by file and line.</returns>
    public async Task<TakeTogether.Outcome> Run(PackFiles files, string path, Manner manner, IProgress<double>? progress, CancellationToken stop)
    {
        Refusals misread = [];
        Dictionary<string, Table> tables = Tables(files, misread);
        ReadOnlyMemory<byte>? shapes = ReadShapes.Run(files, misread);
        bool isWhole = tables.Values.All(table => table.IsWhole) && shapes.HasValue == files.Has(PackShape.Shapes);

        TakeTogether.Outcome outcome = await together.Run(Parts, manner.MayStore, progress, stop);
        return outcome with { Refused = InOrder(WithoutEchoes(outcome.Refused, tables)) };

        async Task<IReadOnlyList<IRequest<Taken>>> Parts(IMediator ask, Refusals refusals)
        {
            string[][] stay = manner.Unnamed == Unnamed.Goes ? [] : await Stored(files, ask, stop);
            if (!PackShape.Check(files, stay.Contains, refusals)) return [];
            refusals.AddRange(misread);
            return isWhole ? [.. WholeParts(files, tables, shapes, path, manner)] : [];
        }
    }

    /// <param name="Unnamed">What becomes of what is stored and not named in the pack.</param>
    /// <param name="MayStore">Sees what would change, and says whether it is to be stored.</param>
    /// <param name="Overwrite">Whether entries that a person has changed since they were imported are overwritten, and not refused.</param>
    internal sealed record Manner(Unnamed Unnamed, Func<IReadOnlyList<TakenFile>, bool> MayStore, bool Overwrite = false)
    {
        /// <summary>Adds and updates; what is not named stays.</summary>
        public static readonly Manner Adding = new(Unnamed.Stays, _ => true);
    }

    /// <summary>The parts that a pack which adds may leave out, because they are stored, or because it has another.</summary>
    private static async Task<string[][]> Stored(PackFiles files, IMediator ask, CancellationToken stop)
    {
        List<string[]> parts = [];
        if ((await ask.Send(new AreasKnown(), stop)).Count > 0) parts.Add(PackShape.Boundaries);
        if ((await ask.Send(new Taxonomies(), stop)).Needs.Count > 0) parts.Add(PackShape.Needs);
        if (PackShape.All.Except(PackShape.Provision).Any(files.Has)) parts.Add(PackShape.Provision);
        return [.. parts];
    }

    /// <summary>What to ask of each module, for the parts that the pack has as a whole.</summary>
    private static IEnumerable<IRequest<Taken>> WholeParts(
        PackFiles files, Dictionary<string, Table> tables, ReadOnlyMemory<byte>? shapes, string path, Manner manner)
    {
        if (PackShape.Boundaries.All(files.Has)) yield return new TakeAreas(tables["areas.csv"], shapes!.Value);
        if (PackShape.Needs.All(files.Has)) yield return new TakeTaxonomies(tables["needs.csv"], tables["cohorts.csv"], tables["stages.csv"], manner.Unnamed);
        if (!PackShape.Provision.All(files.Has)) yield break;
        yield return new TakeEntries("pack", new SourceInput(path, [.. tables.Values]), manner.Unnamed, manner.Overwrite, Environment.UserName);
        yield return new TakeFunding(
            tables["projects.csv"], tables["agreements.csv"], tables.GetValueOrDefault("indicators.csv"), tables.GetValueOrDefault("signatories.csv"),
            manner.Unnamed);
    }

    /// <summary>The CSV files, read before anybody is held up. Of a pack that is refused as a whole nothing is read.</summary>
    private static Dictionary<string, Table> Tables(PackFiles files, Refusals refusals) => files.Refused.Count > 0
        ? []
        : PackShape.All.Where(name => name != PackShape.Shapes && files.Has(name)).ToDictionary(name => name, name => ReadTable.Run(name, files.Open(name), refusals));

    /// <summary>
    /// A reference to a row that the pack does have, and that is unknown only because something of its own file was refused, is not
    /// worth a line of its own. There is always a line left: the one that says why.
    /// </summary>
    private static IReadOnlyList<Refusal> WithoutEchoes(IReadOnlyList<Refusal> refusals, Dictionary<string, Table> tables)
    {
        List<Refusal> causes = [.. refusals.Where(refusal => !IsEcho(refusal, refusals, tables))];
        return causes.Count > 0 ? causes : refusals;
    }

    private static bool IsEcho(Refusal refusal, IReadOnlyList<Refusal> all, Dictionary<string, Table> tables) =>
        refusal.Missing is { } id
        && PackShape.ReferTo.TryGetValue(refusal.Column, out string? file)
        && (all.Any(other => other.File == file && other.Line <= 1)
            || (tables.TryGetValue(file, out Table? table) && (table.Lost.Contains(id) || table.Rows.Any(row => row.Cells[0] == id))));

    private static IReadOnlyList<Refusal> InOrder(IEnumerable<Refusal> refusals) =>
        [.. refusals.OrderBy(refusal => Array.IndexOf(PackShape.All, refusal.File)).ThenBy(refusal => refusal.Line)];
}
