using System.IO.Compression;

namespace ServiceMap.Tests.Broken;

/// <summary>The bytes of a data pack, somehow broken, and how it is handed over.</summary>
internal sealed record BrokenPack(IReadOnlyDictionary<string, byte[]> Files)
{
    /// <summary>What was done to it, step by step, for whoever has to find out why.</summary>
    public IReadOnlyList<string> Story { get; init; } = [];

    /// <summary>Whether it is taken into an empty data folder, and not into one that holds the pack as it was shipped.</summary>
    public bool ForEmptyFolder { get; init; }

    /// <summary>The zip that it is handed over as; null for a folder.</summary>
    public byte[]? Zip { get; init; }

    public byte[] this[string name] => Files[name];

    /// <summary>The pack that lies in these folders together.</summary>
    public static BrokenPack Whole(params IEnumerable<string> folders) => new(folders
        .SelectMany(Directory.EnumerateFiles)
        .Where(path => Path.GetExtension(path) is ".csv" or ".geojson")
        .OrderBy(path => Path.GetFileName(path), StringComparer.Ordinal)
        .ToDictionary(path => Path.GetFileName(path), File.ReadAllBytes));

    public BrokenPack With(string name, byte[] bytes, string step) =>
        this with { Files = new Dictionary<string, byte[]>(Files) { [name] = bytes }, Story = [.. Story, $"{name}: {step}"] };

    public BrokenPack Without(string name, string step) =>
        this with { Files = Files.Where(file => file.Key != name).ToDictionary(), Story = [.. Story, $"{name}: {step}"] };

    public BrokenPack Zipped(byte[] zip, string step) => this with { Zip = zip, Story = [.. Story, $"zip: {step}"] };

    /// <summary>A zip of the files, with a prefix before each name.</summary>
    public byte[] ToZip(string prefix = "", CompressionLevel level = CompressionLevel.Fastest, Action<ZipArchive>? add = null)
    {
        using MemoryStream bytes = new();
        using (ZipArchive zip = new(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, byte[] content) in Files)
            {
                using Stream entry = zip.CreateEntry(prefix + name, level).Open();
                entry.Write(content);
            }

            add?.Invoke(zip);
        }

        return bytes.ToArray();
    }

    /// <summary>Writes it below a folder, which must be empty; the path to import.</summary>
    public string WriteTo(string folder)
    {
        string path = Path.Combine(folder, Zip is null ? "pack" : "pack.zip");
        if (Zip is not null)
        {
            File.WriteAllBytes(path, Zip);
            return path;
        }

        Directory.CreateDirectory(path);
        foreach ((string name, byte[] bytes) in Files) File.WriteAllBytes(Path.Combine(path, name), bytes);
        return path;
    }
}
