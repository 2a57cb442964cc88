using ServiceMap.Tests.Broken;

namespace ServiceMap.Host.Tests.Packs;

/// <summary>The first few of the ten thousand broken packs that the benchmarks import.</summary>
public sealed class BrokenPacksTests
{
    private const int Many = 300;

    [Fact]
    public async Task A_broken_pack_is_refused_with_its_place_and_without_a_trace_or_is_whole_after_all()
    {
        int[] halves = [0, 1];
        IEnumerable<string>[] faults = await Task.WhenAll(halves.Select(half => Task.Run(() => Faults(half))));

        Assert.Empty(faults.SelectMany(some => some));
    }

    /// <summary>What stands at the ends of what can be written is taken, exported, read back and mapped like anything else.</summary>
    [Theory]
    [InlineData("services.csv", "starts=0001-01-01|ends=9999-12-31")]
    [InlineData("services.csv", "starts=|starts_precision=|ends=|ends_precision=|assured_on=0001-01-01")]
    [InlineData("services.csv", "needs=advocacy;advocacy|areas=E09000022;E09000022|stages=court;court|delivery=site;site")]
    [InlineData("services.csv", "capacity=2147483647|areas=all|cohorts=mothers;mothers|cohorts_only=yes")]
    [InlineData("services.csv", "description=  \t two\r\nlines\r and \n more  ")]
    [InlineData("agreements.csv", "starts=0001-01-01|ends=9999-12-31|may_extend_to=9999-12-31|amount_gbp=999999999999999.99")]
    [InlineData("agreements.csv", "amount_gbp=0.0000000000000000000000000001|extends_id=A001|areas=all")]
    [InlineData("projects.csv", "service_ids=P001;P001")]
    [InlineData("indicators.csv", "value=-0.10|period=|area_code=E12000007")]
    [InlineData("locations.csv", "longitude=-1.1690e-1|latitude=51.4613000|confidentiality=location-withheld")]
    public async Task What_is_odd_and_allowed_is_taken_and_mapped(string file, string cells)
    {
        await using BrokenImports imports = await BrokenImports.Start();

        BrokenImports.Result result = await imports.Try(RefusedPacks.Changed(file, 2, cells));

        Assert.Equal((true, null), (result.Accepted, result.Fault));
    }

    [Fact]
    public void The_same_number_breaks_the_same_thing() => Assert.Equal(
        BrokenPacks.Numbered(RefusedPacks.Whole, 7).Story, BrokenPacks.Numbered(RefusedPacks.Whole, 7).Story);

    private static async Task<IEnumerable<string>> Faults(int half)
    {
        await using BrokenImports imports = await BrokenImports.Start();
        List<string> faults = [];
        for (int number = half; number < Many; number += 2)
        {
            BrokenPack pack = BrokenPacks.Numbered(RefusedPacks.Whole, number);
            if ((await imports.Try(pack)).Fault is { } fault) faults.Add($"Pack {number} ({string.Join(", ", pack.Story)}): {fault}");
        }

        return faults;
    }
}
