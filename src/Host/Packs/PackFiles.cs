using System.IO.Compression;
using ServiceMap.Kernel;

namespace ServiceMap.Host.Packs;

/// <summary>The files of a data pack by name, in a folder, in several, or in a zip (at its top or in its one folder).</summary>
internal sealed class PackFiles : IDisposable
{
    private readonly Dictionary<string, Func<Stream>> open = new(StringComparer.Ordinal);
    private readonly HashSet<string> doubled = [];
    private readonly Refusals refused = [];
    private readonly SortedSet<string> elsewhere = new(StringComparer.Ordinal);
    private readonly Allowance allowance = new();
    private readonly ZipArchive? archive;

    private PackFiles(string name, ZipArchive? archive) => (Name, this.archive) = (name, archive);

    /// <summary>What the folder or zip is called.</summary>
    public string Name { get; }

    public IEnumerable<string> Names => open.Keys;

    /// <summary>The names that stand more than once in a zip.</summary>
    public IReadOnlyCollection<string> Doubled => doubled;

    /// <summary>What no honest pack holds; then nothing of it is to be read.</summary>
    public IReadOnlyCollection<Refusal> Refused => refused;

    /// <summary>The folders inside, out of reach, in which files of a pack lie.</summary>
    public IReadOnlyCollection<string> Elsewhere => elsewhere;

    public bool Has(string name) => open.ContainsKey(name);

    /// <summary>Opens a file, which tells with an <see cref="UnreadableFile"/> while it is read that it cannot be.</summary>
    public Stream Open(string name) => open[name]();

    /// <summary>Opens a pack; null where there is neither a folder nor a zip.</summary>
    public static PackFiles? At(string path)
    {
        if (Directory.Exists(path)) return In(path);
        if (!File.Exists(path)) return null;
        string name = Path.GetFileName(path);
        if (new FileInfo(path).Length > Allowance.LargestZip)
            return Hostile(name, $"is larger than {Allowance.LargestZip >> 20} MB, which is more than any zip of a pack: name the zip that holds the pack alone");
        try
        {
            return Zipped(name, ZipFile.OpenRead(path));
        }
        catch (InvalidDataException)
        {
            return IsMeantAsZip(path) ? Hostile(name, "is a damaged zip: make it again, or fetch it again") : null;
        }
    }

    public static PackFiles In(params IEnumerable<string> folders)
    {
        PackFiles files = new(Path.GetFileName(Path.TrimEndingDirectorySeparator(folders.First())), null);
        foreach (string path in folders.SelectMany(Directory.EnumerateFiles))
        {
            files.open[Path.GetFileName(path)] = () => new PackStream(() => File.OpenRead(path), files.allowance);
        }

        IEnumerable<string> inside = folders.SelectMany(Directory.EnumerateDirectories).Where(HoldsFilesOfAPack);
        files.elsewhere.UnionWith(inside.Take(1).Select(folder => Path.GetFileName(folder)));
        return files;
    }

    public void Dispose() => archive?.Dispose();

    private static PackFiles Hostile(string name, string reason)
    {
        PackFiles files = new(name, null);
        files.refused.Add(new Refusal(name, 0, "", "", reason));
        return files;
    }

    private static bool HoldsFilesOfAPack(string folder) => PackShape.All.Any(name => File.Exists(Path.Combine(folder, name)));

    public static bool IsMeantAsZip(string path)
    {
        using FileStream file = File.OpenRead(path);
        return Path.GetExtension(path).Equals(".zip", StringComparison.OrdinalIgnoreCase) || (file.ReadByte() == 'P' && file.ReadByte() == 'K');
    }

    private static PackFiles Zipped(string name, ZipArchive archive)
    {
        PackFiles files = new(name, archive);
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            if (ZipEntry.WhyNot(entry) is { } reason) files.refused.Add(new Refusal(entry.FullName, 0, "", "", reason));
            else if (!ZipEntry.IsHidden(entry)) files.Add(entry);
        }

        return files;
    }

    /// <summary>Only the name counts: nothing is ever unpacked to a path that an archive names.</summary>
    private void Add(ZipArchiveEntry entry)
    {
        if (entry.FullName.Count(letter => letter == '/') > 1)
        {
            if (elsewhere.Count == 0 && PackShape.All.Contains(entry.Name)) elsewhere.Add(entry.FullName[..entry.FullName.LastIndexOf('/')]);
        }
        else if (!open.TryAdd(entry.Name, () => new PackStream(entry.Open, allowance, entry.Crc32)))
        {
            doubled.Add(entry.Name);
        }
    }
}
