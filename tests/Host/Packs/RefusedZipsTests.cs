using System.IO.Compression;
using ServiceMap.Tests.Broken;

namespace ServiceMap.Host.Tests.Packs;

/// <summary>Zips and folders that are no honest packs: each is refused by the name of what is wrong, and nothing is stored.</summary>
public sealed class RefusedZipsTests(RefusedPacks packs) : IClassFixture<RefusedPacks>
{
    private const string Outside = "names a place outside this zip: zip the files of the pack again, by their names alone.";

    [Theory]
    [InlineData("../areas.csv")]
    [InlineData("pack/../../areas.csv")]
    [InlineData("/etc/areas.csv")]
    [InlineData("C:/areas.csv")]
    [InlineData("..\\areas.csv")]
    [InlineData("pack\\areas.csv")]
    public async Task Refuses_a_zip_that_climbs_out(string entry) =>
        Assert.Equal([$"{entry}: {Outside}"], await Sentences(archive => archive.CreateEntry(entry)));

    [Fact]
    public async Task Refuses_a_zip_that_holds_a_link() => Assert.Equal(
        ["notes.txt: is a link: put the file itself into the zip."],
        await Sentences(archive => archive.CreateEntry("notes.txt").ExternalAttributes = unchecked((int)0xA1FF0000)));

    [Fact]
    public async Task Refuses_a_zip_with_a_password()
    {
        byte[] zip = RefusedPacks.Whole.ToZip();
        for (int i = 0; i < zip.Length - 4; i++)
        {
            if (zip.AsSpan(i).StartsWith("PK\x01\x02"u8)) zip[i + 8] |= 1;
        }

        string[] sentences = await packs.Sentences(RefusedPacks.Whole.Zipped(zip, "locked"));

        Assert.Equal("areas.csv: is locked with a password: make the zip again without one.", sentences[0]);
        Assert.Equal(12, sentences.Length);
    }

    [Fact]
    public async Task Refuses_a_zip_in_which_one_letter_has_changed()
    {
        byte[] zip = RefusedPacks.Whole.ToZip(level: CompressionLevel.NoCompression);
        zip[zip.AsSpan().IndexOf("Women in Prison"u8)] = (byte)'w';

        Assert.Contains("is damaged, or packed in a way that cannot be read: make the zip again.", Assert.Single(await packs.Sentences(RefusedPacks.Whole.Zipped(zip, "changed"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refuses_a_zip_that_breaks_off()
    {
        byte[] zip = RefusedPacks.Whole.ToZip();

        Assert.Equal(
            ["pack.zip: is a damaged zip: make it again, or fetch it again."], await packs.Sentences(RefusedPacks.Whole.Zipped(zip[..(zip.Length / 2)], "cut")));
    }

    [Fact]
    public async Task Refuses_a_zip_that_unpacks_without_end_by_what_comes_out() => Assert.Equal(
        ["indicators.csv: holds more than 64 MB, which is the most that such a file may hold."],
        await Sentences(RefusedPacks.Whole.Without("indicators.csv", "swollen"), archive => Swell(archive, "indicators.csv", 100)));

    [Fact]
    public async Task Refuses_a_pack_that_is_too_large_in_all()
    {
        string[] swollen = ["indicators.csv", "signatories.csv", "stages.csv"];
        BrokenPack rest = swollen.Aggregate(RefusedPacks.Whole, (pack, name) => pack.Without(name, "swollen"));

        string[] sentences = await Sentences(rest, archive => Array.ForEach(swollen, name => Swell(archive, name, 60)));

        Assert.Contains("signatories.csv: makes the whole larger than 128 MB, which is the most that all files may hold together.", sentences);
    }

    [Fact]
    public async Task Says_in_which_folder_of_the_zip_the_pack_lies() => Assert.Equal(
        ["pack.zip: holds no file of a data pack itself, but its folder a/b does: name the files of that folder alone."],
        await packs.Sentences(RefusedPacks.Whole.Zipped(RefusedPacks.Whole.ToZip("a/b/"), "deep")));

    [Fact]
    public async Task Says_in_which_folder_the_pack_lies()
    {
        using Running place = new();
        Shipped.CopyTo(place.PathOf("outer/pack"));

        Assert.Equal(
            ["outer: holds no file of a data pack itself, but its folder pack does: name the files of that folder alone."], await packs.Sentences(place.PathOf("outer")));
    }

    [Fact]
    public async Task A_folder_of_thousands_of_letters_is_no_pack()
    {
        using Running place = new();
        Directory.CreateDirectory(place.PathOf("letters"));
        for (int i = 0; i < 3_000; i++) await File.WriteAllTextAsync(place.PathOf($"letters/{i}.txt"), "Dear all", TestContext.Current.CancellationToken);

        Assert.Equal(
            ["letters: holds no file of a data pack, such as services.csv: name the folder or .zip that does."], await packs.Sentences(place.PathOf("letters")));
    }

    [Fact]
    public async Task A_link_to_a_device_without_end_is_stopped()
    {
        if (!File.Exists("/dev/zero")) Assert.Skip("There is no such device here.");
        using Running place = new();
        string pack = Shipped.CopyTo(place.PathOf("pack"));
        File.Delete(Path.Combine(pack, "boundaries.geojson"));
        File.CreateSymbolicLink(Path.Combine(pack, "boundaries.geojson"), "/dev/zero");

        Assert.Equal(["boundaries.geojson: holds more than 64 MB, which is the most that such a file may hold."], await packs.Sentences(pack));
    }

    [Fact]
    public async Task A_link_to_nothing_is_named()
    {
        using Running place = new();
        string pack = Shipped.CopyTo(place.PathOf("pack"));
        File.Delete(Path.Combine(pack, "stages.csv"));
        File.CreateSymbolicLink(Path.Combine(pack, "stages.csv"), place.PathOf("nowhere"));

        Assert.Equal(["stages.csv: cannot be read: check that it is there and that it may be read."], await packs.Sentences(pack));
    }

    [Theory]
    [InlineData("services.xlsx", "services.xlsx: is not a file of a data pack: save it as services.csv.")]
    [InlineData("Services.CSV", "Services.CSV: is not a file of a data pack: save it as services.csv.")]
    [InlineData("boundaries.json", "boundaries.json: is not a file of a data pack: save it as boundaries.geojson.")]
    [InlineData("services (1).csv", "services (1).csv: is not a known file of a data pack: did you mean services.csv?")]
    public async Task Says_what_a_stray_file_is_to_be_saved_as(string name, string sentence) =>
        Assert.Contains(sentence, await packs.Sentences(RefusedPacks.Whole.With(name, [], "stray")));

    [Fact]
    public async Task One_broken_row_is_one_refusal_whatever_refers_to_it()
    {
        string text = RefusedPacks.Text("providers.csv").Replace("\nadvance,", "\nadvance,,", StringComparison.Ordinal);

        Assert.Contains("has 8 cells where the header has 7.", Assert.Single(await packs.Sentences(RefusedPacks.Written("providers.csv", text))), StringComparison.Ordinal);
    }

    private Task<string[]> Sentences(Action<ZipArchive> add) => Sentences(RefusedPacks.Whole, add);

    private Task<string[]> Sentences(BrokenPack pack, Action<ZipArchive> add) => packs.Sentences(pack.Zipped(pack.ToZip(add: add), "hostile"));

    /// <summary>Adds a file of so many megabytes, which in the zip has next to none.</summary>
    private static void Swell(ZipArchive archive, string name, int megabytes)
    {
        byte[] lines = new byte[1 << 20];
        Array.Fill(lines, (byte)'\n');
        using Stream entry = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
        for (int i = 0; i < megabytes; i++) entry.Write(lines);
    }
}
