using System.IO.Compression;

namespace ServiceMap.Host.Packs;

/// <summary>What an entry of a zip tells of itself before it is read.</summary>
internal static class ZipEntry
{
    private const int KindOfFile = 0xF000;
    private const int SymbolicLink = 0xA000;

    /// <summary>Why no honest pack holds such an entry, to be read after its name; null when nothing is wrong.</summary>
    public static string? WhyNot(ZipArchiveEntry entry)
    {
        if (IsOutside(entry.FullName)) return "names a place outside this zip: zip the files of the pack again, by their names alone";
        if (((entry.ExternalAttributes >> 16) & KindOfFile) == SymbolicLink) return "is a link: put the file itself into the zip";
        return entry.IsEncrypted ? "is locked with a password: make the zip again without one" : null;
    }

    /// <summary>A folder's own entry, or what a Mac puts beside files.</summary>
    public static bool IsHidden(ZipArchiveEntry entry) =>
        entry.Name.Length == 0 || entry.Name[0] == '.' || entry.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal);

    /// <summary>Beginning at the root or on a drive, climbing up, or with the separators of another system.</summary>
    private static bool IsOutside(string path) =>
        path.StartsWith('/') || path.Contains('\\') || (path.Length > 1 && path[1] == ':') || path.Split('/').Contains("..");
}
