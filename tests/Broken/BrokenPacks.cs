using CsCheck;

namespace ServiceMap.Tests.Broken;

/// <summary>Packs made from a good one by one to three changes, such as accidents and attackers make.</summary>
internal static class BrokenPacks
{
    /// <summary>A broken pack by its number: the same number, the same pack.</summary>
    public static BrokenPack Numbered(BrokenPack whole, int number) =>
        (from changes in Gen.Int[1, 3]
         from pack in Changed(whole, changes)
         from zipped in Gen.Int[0, 9]
         from last in zipped == 0 ? BrokenZips.Zip(pack) : Gen.Const(pack)
         select last).Generate(new PCG((uint)number, 1903), null, out _);

    private static Gen<BrokenPack> Changed(BrokenPack pack, int times) =>
        times == 0 ? Gen.Const(pack) : Once(pack).SelectMany(changed => Changed(changed, times - 1));

    private static Gen<BrokenPack> Once(BrokenPack pack)
    {
        string[] tables = [.. pack.Files.Keys.Where(name => Path.GetExtension(name) == ".csv")];
        Gen<BrokenPack> shapes = pack.Files.ContainsKey(BrokenShapes.File) ? Gen.Const(pack).SelectMany(BrokenShapes.Break) : Gen.Const(pack);
        return Gen.Frequency(
            (10, Gen.OneOf<string>(tables).SelectMany(name => BrokenRows.Break(pack, name))),
            (6, Gen.OneOf<string>(tables).SelectMany(name => BrokenBytes.Break(pack, name))),
            (2, shapes),
            (1, BrokenFile(pack)),
            (1, Gen.OneOf<string>([.. pack.Files.Keys]).SelectMany(name => BrokenZips.Files(pack, name))));
    }

    /// <summary>The bytes of the shapes broken, where the data folder has none with which to compare them.</summary>
    private static Gen<BrokenPack> BrokenFile(BrokenPack pack) => pack.Files.ContainsKey(BrokenShapes.File)
        ? Gen.Const(pack).SelectMany(whole => BrokenBytes.Break(whole, BrokenShapes.File)).Select(broken => broken with { ForEmptyFolder = true })
        : Gen.Const(pack);
}
