using System.IO.Compression;
using MediatR;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Commissioning.Contracts;
using ServiceMap.Kernel;
using ServiceMap.Needs.Contracts;
using ServiceMap.Providers.Contracts;

namespace ServiceMap.Host.Packs;

/// <summary>Exports everything that is stored, as of one moment, as a data pack: a folder, or a zip where the path ends so.</summary>
internal sealed class ExportPack(IServiceScopeFactory scopes)
{
    /// <param name="path">The folder or zip to write. It appears whole or not at all.</param>
    /// <param name="entitled">Who is to have what is withheld of locations, and confidential pounds, too; null for everybody else.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>Why it cannot be written there, to be read after the path; null when it was.</returns>
    public async Task<string?> Run(string path, Entitled? entitled, CancellationToken stop)
    {
        if (WhyNotTo(path) is { } reason) return reason;
        IReadOnlyList<(string Name, byte[] Bytes)> files = await Files(entitled, stop);
        if (!IsZip(path))
        {
            await Beside.WriteFolder(path, files, stop);
            return null;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await Beside.WriteFile(path, stream => WriteZip(stream, files, stop));
        return null;
    }

    /// <summary>Every file of the pack, in the order of a data pack.</summary>
    internal async Task<IReadOnlyList<(string Name, byte[] Bytes)>> Files(Entitled? entitled, CancellationToken stop)
    {
        (IReadOnlyList<Table> tables, ReadOnlyMemory<byte>? shapes) = await Stored(entitled, stop);
        List<(string, byte[])> files = [.. tables.Select(table => (table.File, Written(table)))];
        if (shapes is { } geoJson) files.Insert(1, (PackShape.Shapes, geoJson.ToArray()));
        return files;
    }

    /// <summary>Every table of the pack, in the order of a data pack, without what is withheld.</summary>
    internal async Task<IReadOnlyList<Table>> Tables(CancellationToken stop) => (await Stored(entitled: null, stop)).Tables;

    /// <summary>Everything that is stored, as of one moment. Where there are shapes, the first table is that of their areas.</summary>
    private async Task<(IReadOnlyList<Table> Tables, ReadOnlyMemory<byte>? Shapes)> Stored(Entitled? entitled, CancellationToken stop)
    {
        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Work>().BeginReading();
        IMediator ask = scope.ServiceProvider.GetRequiredService<IMediator>();

        AreaPackAnswer? areas = await ask.Send(new AreaPack(), stop);
        List<Table> tables =
        [
            .. areas is null ? (Table[])[] : [areas.Areas],
            .. await ask.Send(new TaxonomyTables(), stop),
            .. await ask.Send(new DirectoryTables(entitled), stop),
            .. await ask.Send(new FundingTables(entitled is not null), stop),
        ];
        return (tables, areas?.GeoJson);
    }

    private static bool IsZip(string path) => Path.GetExtension(path).Equals(".zip", StringComparison.OrdinalIgnoreCase);

    /// <summary>Only an earlier pack is ever written over.</summary>
    private static string? WhyNotTo(string path)
    {
        if (IsZip(path)) return Directory.Exists(path) ? "is a folder" : null;
        if (File.Exists(path)) return "is a file: name a folder, or a file that ends in .zip";
        if (!Directory.Exists(path)) return null;
        string[] others = [.. Directory.EnumerateFileSystemEntries(path).Select(entry => Path.GetFileName(entry)).Except(PackShape.All)];
        return others.Length == 0 ? null : $"holds {others[0]}, which is no part of a data pack: name an empty or a new folder";
    }

    private static byte[] Written(Table table)
    {
        using MemoryStream bytes = new();
        WriteTable.Run(table, bytes);
        return bytes.ToArray();
    }

    private static async Task WriteZip(Stream stream, IReadOnlyList<(string Name, byte[] Bytes)> files, CancellationToken stop)
    {
        await using ZipArchive zip = new(stream, ZipArchiveMode.Create, leaveOpen: true);
        foreach ((string name, byte[] bytes) in files)
        {
            ZipArchiveEntry entry = zip.CreateEntry(name);

            // The same data gives the same bytes, whenever it is exported.
            entry.LastWriteTime = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
            await using Stream part = await entry.OpenAsync(stop);
            await part.WriteAsync(bytes, stop);
        }
    }
}
