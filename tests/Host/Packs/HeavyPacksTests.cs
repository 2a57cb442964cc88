using ServiceMap.Host.Tests.Crashes;
using ServiceMap.Tests.Broken;

namespace ServiceMap.Host.Tests.Packs;

/// <summary>Packs that would not fit into the memory are refused in a sentence by a program that has little of it. The benchmarks do the same at full size.</summary>
public sealed class HeavyPacksTests(ShippedData shipped) : IClassFixture<ShippedData>
{
    /// <summary>Still more than a file of a pack may hold.</summary>
    private const double Part = 0.35;

    public static TheoryData<string> Names => [.. HeavyPack.All.Select(pack => pack.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Is_refused_within_400_MB(string name)
    {
        HeavyPack heavy = HeavyPack.All.Single(pack => pack.Name == name);
        string database = Path.Combine(shipped.Data, "servicemap.db");
        string before = Target.Print(database);
        using Running place = new();

        SmallMemory.Ended ended = await SmallMemory.Import(Killed.Built, heavy.WriteTo(RefusedPacks.Whole, place.Folder, Part), shipped.Data);

        Assert.Equal(1, ended.Exit);
        Assert.StartsWith(heavy.File, ended.Said, StringComparison.Ordinal);
        Assert.Contains("Nothing was stored", ended.Said, StringComparison.Ordinal);
        Assert.DoesNotContain("OutOfMemory", ended.Said, StringComparison.Ordinal);
        Assert.Equal(before, Target.Print(database));
    }
}
