using System.IO.Compression;
using ServiceMap.Host.Packs;

namespace ServiceMap.Host.Sheets;

/// <summary>
/// Unpacks a zip once without keeping anything, so that one which holds far more than it weighs is found out by what comes out of it:
/// what it says of its own size is not asked.
/// </summary>
internal static class Unpacked
{
    private const int MostFiles = 200;
    private const int MostBytes = 48 << 20;

    /// <exception cref="UnreadableFile">It is damaged, locked, or holds more than it may.</exception>
    public static void Check(Stream file)
    {
        Allowance allowance = new(MostBytes, MostBytes);
        byte[] buffer = new byte[1 << 16];
        using ZipArchive zip = Open(file);
        if (zip.Entries.Count > MostFiles) throw new UnreadableFile($"holds {zip.Entries.Count} files, more than any workbook");
        foreach (ZipArchiveEntry entry in zip.Entries)
        {
            if (ZipEntry.WhyNot(entry) is { } reason) throw new UnreadableFile(reason);
            using Stream part = entry.Open();
            for (long before = 0; part.Read(buffer) is var read and > 0; before += read) allowance.Use(read, before);
        }
    }

    private static ZipArchive Open(Stream file)
    {
        try
        {
            return new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        }
        catch (InvalidDataException damaged)
        {
            throw new UnreadableFile("is damaged: save it again", damaged);
        }
    }
}
