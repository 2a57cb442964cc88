using System.IO.Compression;
using CsCheck;

namespace ServiceMap.Tests.Broken;

/// <summary>Breaks a pack by what its files are called, by what is missing, and by how it is zipped.</summary>
internal static class BrokenZips
{
    private static readonly string[] Prefixes = ["", "pack/", "a/b/", "/", "../", "C:/", "..\\", "./", "__MACOSX/", "pack/../", "."];

    public static Gen<BrokenPack> Files(BrokenPack pack, string name) =>
        from other in Gen.OneOf<string>([.. pack.Files.Keys])
        from called in Gen.OneOf(name.ToUpperInvariant(), name + ".txt", "copy of " + name, Path.ChangeExtension(name, "xlsx"), name[1..], "x" + name)
        from done in Gen.OneOf(
            pack.Without(name, "missing"),
            pack.With(called, pack[name], "here again"),
            pack.Without(name, "renamed").With(called, pack[name], "here instead"),
            pack.With(name, pack[other], $"what is in {other}"))
        select done;

    public static Gen<BrokenPack> Zip(BrokenPack pack) =>
        from prefix in Gen.Frequency((3, Gen.OneOf("", "pack/")), (1, Gen.OneOf<string>(Prefixes)))
        from level in Gen.OneOf(CompressionLevel.NoCompression, CompressionLevel.Fastest)
        from odd in Gen.Frequency((2, Gen.Const("")), (1, Gen.OneOf("twice", "link", "many", "empty folder")))
        let zip = pack.ToZip(prefix, level, archive => Add(archive, odd, prefix, pack))
        from broken in Gen.Frequency((2, Gen.Const((Bytes: zip, Step: ""))), (3, Harmed(zip)))
        select pack.Zipped(broken.Bytes, $"in \"{prefix}\", {level}, {odd} {broken.Step}");

    private static void Add(ZipArchive archive, string odd, string prefix, BrokenPack pack)
    {
        if (odd == "twice") archive.CreateEntry(prefix + pack.Files.Keys.First());
        if (odd == "link") archive.CreateEntry(prefix + "link").ExternalAttributes = unchecked((int)0xA1FF0000);
        if (odd == "empty folder") archive.CreateEntry(prefix + "folder/");
        for (int i = 0; odd == "many" && i < 2_000; i++) archive.CreateEntry($"{prefix}{i}.txt");
    }

    /// <summary>Harm to the bytes of the zip itself, most of it to the list of contents at its end.</summary>
    private static Gen<(byte[] Bytes, string Step)> Harmed(byte[] zip) =>
        from fromEnd in Gen.Bool
        from place in Gen.Int[0, fromEnd ? Math.Min(zip.Length - 1, 1_500) : zip.Length - 1]
        from value in Gen.Byte
        let at = fromEnd ? zip.Length - 1 - place : place
        from done in Gen.OneOf<(byte[] Bytes, string Step)>(
            ([.. zip[..at], value, .. zip[(at + 1)..]], $"with byte {at} changed to {value}"),
            (zip[..at], $"cut off at byte {at}"))
        select done;
}
