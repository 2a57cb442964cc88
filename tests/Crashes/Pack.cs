using System.IO.Compression;

namespace ServiceMap.Tests.Crashes;

/// <summary>The files of a data pack, byte for byte.</summary>
internal sealed class Pack(IReadOnlyDictionary<string, byte[]> files)
{
    /// <summary>Reads a folder or zip; null where there is neither, or a zip that cannot be read to its end.</summary>
    public static Pack? Read(string path)
    {
        if (Directory.Exists(path)) return new Pack(Directory.GetFiles(path).ToDictionary(file => Path.GetFileName(file), File.ReadAllBytes));
        return File.Exists(path) ? Unzipped(path) : null;
    }

    public bool IsSameAs(Pack? other) => other is not null && Differences(other).Count == 0;

    /// <summary>The names of the files that are not the same in both.</summary>
    public IReadOnlyList<string> Differences(Pack other) => [.. Names.Union(other.Names).Where(name => !Of(name).SequenceEqual(other.Of(name)))];

    private IEnumerable<string> Names => files.Keys;

    private byte[] Of(string name) => files.GetValueOrDefault(name, []);

    private static Pack? Unzipped(string path)
    {
        try
        {
            using ZipArchive zip = ZipFile.OpenRead(path);
            return new Pack(zip.Entries.ToDictionary(entry => entry.FullName, Bytes));
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using Stream stream = entry.Open();
        using MemoryStream bytes = new();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
