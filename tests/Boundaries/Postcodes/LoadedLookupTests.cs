using CsCheck;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Boundaries.Contracts.Plugins;
using ServiceMap.Boundaries.Postcodes;

namespace ServiceMap.Boundaries.Tests.Postcodes;

public sealed class LoadedLookupTests(TemporaryFolder folder) : PostcodeLookupContract, IClassFixture<TemporaryFolder>
{
    private static readonly LonLat Somewhere = new(-0.119926, 51.489366);

    protected override IPostcodeLookup Lookup => new LoadedLookup(new PostcodesPlace(MadeUpPostcodes.Written(folder, MadeUpPostcodes.FilesIn("ons"))));

    protected override IPostcodeLookup WithNothingToAsk() => At("nowhere.db");

    protected override IPostcodeLookup Silenced()
    {
        File.WriteAllText(PathOf("damaged.db"), "This is no database.");
        return At("damaged.db");
    }

    protected override IReadOnlyDictionary<Postcode, PostcodePlace> Known { get; } = new Dictionary<Postcode, PostcodePlace>
    {
        [MadeUpPostcodes.Of("ZZ1 1AA")] = new(Somewhere, null),
        [MadeUpPostcodes.Of("ZZ1A 3XX")] = new(new LonLat(-0.1333, 51.5005), new DateOnly(2024, 2, 29)),
        [MadeUpPostcodes.Of("ZZ4 6WY")] = new(new LonLat(-5.9301, 54.5973), null),
    };

    [Fact]
    public async Task Whatever_is_loaded_is_found_and_what_is_not_is_not() => await Loads.SampleAsync(async load =>
    {
        IEnumerable<string> rows = load.Loaded.Select(one => MadeUpPostcodes.Row(one.Key, one.Value));
        LoadedLookup lookup = new(new PostcodesPlace(MadeUpPostcodes.Written(folder, MadeUpPostcodes.File("any.csv", rows.Prepend(MadeUpPostcodes.DirectoryHeader)))));
        Postcode[] asked = [.. load.Asked, .. load.Loaded.Keys];

        IReadOnlyList<PostcodePlace?>? found = await lookup.Find(asked, TestContext.Current.CancellationToken);

        return asked.Select(postcode => load.Loaded.TryGetValue(postcode, out LonLat at) ? at : (LonLat?)null).SequenceEqual(found!.Select(place => place?.Position));
    }, iter: 100);

    [Fact]
    public async Task A_file_that_takes_the_place_of_another_is_asked_at_once()
    {
        LoadedLookup lookup = new(new PostcodesPlace(PathOf("replaced.db")));
        Postcode postcode = MadeUpPostcodes.Of("ZZ9 9ZZ");
        Put("replaced.db", MadeUpPostcodes.Row(MadeUpPostcodes.Of("ZZ9 9ZY"), Somewhere));
        IReadOnlyList<PostcodePlace?>? before = await lookup.Find([postcode], TestContext.Current.CancellationToken);
        Put("replaced.db", MadeUpPostcodes.Row(postcode, Somewhere));

        IReadOnlyList<PostcodePlace?>? after = await lookup.Find([postcode], TestContext.Current.CancellationToken);

        Assert.Equal((null, Somewhere), (before![0]?.Position, after![0]?.Position));
    }

    private static readonly Gen<(Dictionary<Postcode, LonLat> Loaded, Postcode[] Asked)> Loads = Gen.Select(
        Gen.Select(MadeUpPostcodes.Any, Gen.Int[-9_000_000, 2_500_000], Gen.Int[49_000_000, 61_500_000]).Array[1, 50],
        MadeUpPostcodes.Any.Array[0, 50],
        (rows, asked) => (rows.DistinctBy(row => row.Item1).ToDictionary(row => row.Item1, row => new LonLat(row.Item2 / 1e6, row.Item3 / 1e6)), asked));

    private string PathOf(string name) => Path.Combine(folder.Path, name);

    private LoadedLookup At(string name) => new(new PostcodesPlace(PathOf(name)));

    private void Put(string name, string row) =>
        File.Move(MadeUpPostcodes.Written(folder, MadeUpPostcodes.File("one.csv", MadeUpPostcodes.DirectoryHeader, row)), PathOf(name), overwrite: true);
}
