using ServiceMap.Host.Tests.Leaks.Searching;
using ServiceMap.Host.Tests.Leaks.Worlds;

namespace ServiceMap.Host.Tests.Packs;

public sealed class TakeTogetherTests
{
    [Fact]
    public async Task What_was_public_and_is_withheld_now_stays_in_no_file()
    {
        using Running program = new();
        foreach (County county in new[] { County.Before(World.A), County.Now(World.A) })
        {
            await program.Lines("import", "pack", county.Write(program.PathOf(Path.GetRandomFileName())));
        }

        None.Of(
            from path in Directory.EnumerateFiles(program.Data, "*", SearchOption.AllDirectories)
            from secret in Finder.In(Readings.Of(ReadShared(path)), World.A.Secrets)
            select $"{secret}: {Path.GetFileName(path)}");
    }

    private static byte[] ReadShared(string path)
    {
        using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        byte[] bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }
}
