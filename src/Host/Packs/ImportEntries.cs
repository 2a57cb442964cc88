using MediatR;
using ServiceMap.Kernel;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Contracts.Plugins;

namespace ServiceMap.Host.Packs;

/// <summary>Imports entries of the directory from one of its sources, all of them or nothing.</summary>
internal sealed class ImportEntries(TakeTogether together)
{
    /// <param name="source">The slug of the source.</param>
    /// <param name="path">What the source is to read: a file, a folder, a zip or an address, as the source has it.</param>
    /// <param name="overwrite">Whether entries that a person has changed since they were imported are overwritten, and not refused.</param>
    /// <param name="mayStore">Sees what would change, and says whether it is to be stored.</param>
    /// <param name="stop">Stops the work, and undoes it.</param>
    public Task<TakeTogether.Outcome> Run(string source, string path, bool overwrite, Func<IReadOnlyList<TakenFile>, bool> mayStore, CancellationToken stop)
    {
        Refusals misread = [];
        List<Table> tables = Tables(path, misread);
        return together.Run(Parts, mayStore, null, stop);

        Task<IReadOnlyList<IRequest<Taken>>> Parts(IMediator ask, Refusals refusals)
        {
            refusals.AddRange(misread);
            bool isWhole = tables.TrueForAll(table => table.IsWhole) && (tables.Count > 0 || refusals.Count == 0);
            return Task.FromResult<IReadOnlyList<IRequest<Taken>>>(isWhole ? [new TakeEntries(source, new SourceInput(path, tables), Overwrite: overwrite, By: Environment.UserName)] : []);
        }
    }

    /// <summary>The CSV files that are there, already split into cells; a source that reads something else has its path.</summary>
    private static List<Table> Tables(string path, Refusals refusals)
    {
        if (Path.GetExtension(path) == ".csv" && File.Exists(path)) return [ReadTable.Run(Path.GetFileName(path), File.OpenRead(path), refusals)];
        using PackFiles? files = PackFiles.At(path);
        if (files is null) return [];
        refusals.AddRange(files.Refused);
        return [.. files.Names.Where(name => Path.GetExtension(name) == ".csv").Select(name => ReadTable.Run(name, files.Open(name), refusals))];
    }
}
