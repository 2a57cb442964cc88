using System.IO.Compression;

namespace ServiceMap.Host.Packs;

/// <summary>The files of a data pack by name, in a folder, in several, or in a zip (at its top or in its one folder).</summary>
internal sealed class PackFiles : IDisposable
{
    private readonly Dictionary<string, Func<Stream>> open = new(StringComparer.Ordinal);
    private readonly HashSet<string> doubled = [];
    private readonly ZipArchive? archive;

    private PackFiles(ZipArchive? archive) => this.archive = archive;

    public IEnumerable<string> Names => open.Keys;

    /// <summary>The names that stand more than once in a zip.</summary>
    public IReadOnlyCollection<string> Doubled => doubled;

    public bool Has(string name) => open.ContainsKey(name);

    public Stream Open(string name) => open[name]();

    /// <summary>Opens a pack; null where there is neither a folder nor a zip.</summary>
    public static PackFiles? At(string path)
    {
        if (Directory.Exists(path)) return In(path);
        if (!File.Exists(path)) return null;
        try
        {
            return Zipped(ZipFile.OpenRead(path));
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    public static PackFiles In(params IEnumerable<string> folders)
    {
        PackFiles files = new(null);
        foreach (string path in folders.SelectMany(Directory.EnumerateFiles))
        {
            files.open[Path.GetFileName(path)] = () => File.OpenRead(path);
        }

        return files;
    }

    public void Dispose() => archive?.Dispose();

    private static PackFiles Zipped(ZipArchive archive)
    {
        PackFiles files = new(archive);
        foreach (ZipArchiveEntry entry in archive.Entries.Where(entry => !IsHidden(entry) && entry.FullName.Count(letter => letter == '/') <= 1))
        {
            // Only the name counts: nothing is ever unpacked to a path that an archive names.
            if (!files.open.TryAdd(entry.Name, entry.Open)) files.doubled.Add(entry.Name);
        }

        return files;
    }

    /// <summary>A folder's own entry, or what a Mac puts beside files.</summary>
    private static bool IsHidden(ZipArchiveEntry entry) =>
        entry.Name.Length == 0 || entry.Name[0] == '.' || entry.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal);
}
