namespace ServiceMap.Host.Packs;

/// <summary>
/// How many bytes a pack, or what else somebody brings, may hold, counted as they are read: what an archive says of its own size is not asked, and a link may lead to
/// a device that never ends.
/// </summary>
/// <param name="largestFile">The most that one file may hold, once unpacked.</param>
/// <param name="most">The most that all files may hold together.</param>
internal sealed class Allowance(long largestFile = Allowance.LargestFile, long most = Allowance.LargestPack)
{
    private const int Megabyte = 1 << 20;

    /// <summary>One file, once unpacked. London's shapes have 1.3 MB and all of its provision 0.2.</summary>
    public const int LargestFile = 64 * Megabyte;

    /// <summary>A pack that is a zip, as it lies on the disk: its list of contents is in memory before anything of it is read.</summary>
    public const int LargestZip = 32 * Megabyte;

    private const int LargestPack = 128 * Megabyte;

    private long used;

    /// <summary>Takes note that so many bytes were read, of a file of which so many were read before.</summary>
    /// <exception cref="UnreadableFile">It is more than may be.</exception>
    public void Use(int bytes, long before)
    {
        used += bytes;
        if (before + bytes > largestFile)
            throw new UnreadableFile($"holds more than {largestFile / Megabyte} MB, which is the most that such a file may hold");
        if (used > most)
            throw new UnreadableFile($"makes the whole larger than {most / Megabyte} MB, which is the most that all files may hold together");
    }
}
