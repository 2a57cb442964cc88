using System.IO.Compression;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Kernel;

namespace ServiceMap.Host.Packs;

/// <summary>The files of a download that may hold postcodes: one file, or the CSV files anywhere in a folder or a zip.</summary>
internal sealed class PostcodeFiles : IDisposable
{
    private const long Gigabyte = 1 << 30;

    /// <summary>The ONS Postcode Directory has 1.3 GB, its zip a quarter of one.</summary>
    private const long LargestFile = 4 * Gigabyte;
    private const long LargestZip = Gigabyte;

    /// <summary>OS Code-Point Open has 120 files, and the ONS Postcode Directory as many copies.</summary>
    private const int MostFiles = 1000;

    private static readonly EnumerationOptions Everywhere = new()
    {
        RecurseSubdirectories = true,
        MaxRecursionDepth = 8,
        MatchCasing = MatchCasing.CaseInsensitive,
    };

    private readonly Allowance allowance = new(LargestFile, 2 * LargestFile);
    private readonly List<PostcodeFile> files = [];
    private readonly ZipArchive? archive;

    private PostcodeFiles(string name, ZipArchive? archive = null) => (Name, this.archive) = (name, archive);

    /// <summary>What the file, folder or zip is called.</summary>
    public string Name { get; }

    public IReadOnlyList<PostcodeFile> Files => files;

    /// <summary>What no honest download holds; then nothing of it is to be read.</summary>
    public Refusals Refused { get; } = [];

    /// <summary>Null where nothing is there.</summary>
    public static PostcodeFiles? At(string path)
    {
        string name = Path.GetFileName(Path.TrimEndingDirectorySeparator(path));
        if (Directory.Exists(path)) return In(path, name);
        if (!File.Exists(path)) return null;
        if (PackFiles.IsMeantAsZip(path)) return Zipped(path, name);

        PostcodeFiles one = new(name);
        one.Add(name, new FileInfo(path).Length, () => File.OpenRead(path));
        return one;
    }

    public void Dispose() => archive?.Dispose();

    private static PostcodeFiles In(string folder, string name)
    {
        PostcodeFiles found = new(name);
        foreach (string path in Directory.EnumerateFiles(folder, "*.csv", Everywhere).Take(MostFiles + 1))
        {
            string below = Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/');
            found.Add(below, new FileInfo(path).Length, () => File.OpenRead(path));
        }

        return found;
    }

    private static PostcodeFiles Zipped(string path, string name)
    {
        try
        {
            if (new FileInfo(path).Length > LargestZip) return Refuse(name, $"is larger than {LargestZip >> 20} MB, which is more than any zip of postcodes");
            PostcodeFiles found = new(name, ZipFile.OpenRead(path));
            foreach (ZipArchiveEntry entry in found.archive!.Entries) found.Add(entry);
            return found;
        }
        catch (InvalidDataException)
        {
            return Refuse(name, "is a damaged zip: fetch it again");
        }
    }

    private static PostcodeFiles Refuse(string name, string reason)
    {
        PostcodeFiles none = new(name);
        none.Refused.Add(new Refusal(name, 0, "", "", reason));
        return none;
    }

    private void Add(ZipArchiveEntry entry)
    {
        if (ZipEntry.WhyNot(entry) is { } reason) Refused.Add(new Refusal(entry.FullName, 0, "", "", reason));
        else if (!ZipEntry.IsHidden(entry) && entry.Name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase)) Add(entry.FullName, entry.Length, entry.Open, entry.Crc32);
    }

    private void Add(string name, long length, Func<Stream> open, uint? checksum = null)
    {
        if (files.Count < MostFiles) files.Add(new PostcodeFile(name, length, () => new PackStream(open, allowance, checksum)));
        else if (Refused.Count == 0) Refused.Add(new Refusal(Name, 0, "", "", $"holds more than {MostFiles} CSV files: name the download of postcodes alone"));
    }
}
