using System.IO.Compression;
using ServiceMap.Host.Packs;

namespace ServiceMap.Host.Tests.Packs;

public sealed class ExportPackTests
{
    [Fact]
    public async Task Exports_the_shipped_pack_byte_for_byte()
    {
        using Running program = new();
        await program.Lines("export", "pack", program.PathOf("pack"));

        Assert.All(PackShape.All, name => Assert.True(
            Shipped.Bytes(name).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(program.PathOf("pack"), name))), name));
    }

    [Fact]
    public async Task A_zip_holds_the_same_files_and_is_the_same_every_time()
    {
        using Running program = new();
        await program.Lines("export", "pack", program.PathOf("one.zip"));
        await program.Lines("export", "pack", program.PathOf("two.zip"));

        Assert.Equal(File.ReadAllBytes(program.PathOf("one.zip")), File.ReadAllBytes(program.PathOf("two.zip")));
        using ZipArchive zip = ZipFile.OpenRead(program.PathOf("one.zip"));
        Assert.Equal(PackShape.All.Order(StringComparer.Ordinal), zip.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Writes_over_an_earlier_pack()
    {
        using Running program = new();
        await program.Lines("export", "pack", program.PathOf("pack"));
        File.WriteAllText(Path.Combine(program.PathOf("pack"), "services.csv"), "old");

        await program.Lines("export", "pack", program.PathOf("pack"));

        Assert.Equal(Shipped.Bytes("services.csv"), File.ReadAllBytes(Path.Combine(program.PathOf("pack"), "services.csv")));
    }

    [Fact]
    public async Task Leaves_a_folder_alone_that_holds_something_else()
    {
        using Running program = new();
        Directory.CreateDirectory(program.PathOf("letters"));
        File.WriteAllText(Path.Combine(program.PathOf("letters"), "dear.txt"), "Dear all");

        Running.Said said = await program.Run("export", "pack", program.PathOf("letters"));

        Assert.Equal(1, said.Exit);
        Assert.Contains("holds dear.txt, which is no part of a data pack", said.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(program.PathOf("letters"), "dear.txt")));
    }

    [Fact]
    public async Task What_is_withheld_goes_out_only_when_told_so_and_then_it_is_said()
    {
        using Running program = new();
        string pack = Shipped.CopyTo(program.PathOf("in"));
        Shipped.Change(pack, "locations.csv", "L018,P038,Door of Hope,,,,,", "L018,P038,Door of Hope,\"9 Hidden Row\",E1 6AA,-0.0721,51.5194,");
        Shipped.Change(pack, "agreements.csv", ",1606173,", ",7654321,");
        Shipped.Change(pack, "agreements.csv", "PCD 310,,no,\"Written", "PCD 310,,yes,\"Written");
        await program.Lines("import", "pack", pack);

        Running.Said without = await program.Run("export", "pack", program.PathOf("without"));
        Running.Said with = await program.Run("export", "pack", program.PathOf("with"), "--with-withheld");

        string[] secrets = ["Hidden Row", "E1 6AA", "-0.0721", "51.5194", "7654321"];
        Assert.All(secrets, secret => Assert.DoesNotContain(secret, Everything(program.PathOf("without")), StringComparison.Ordinal));
        Assert.All(secrets, secret => Assert.Contains(secret, Everything(program.PathOf("with")), StringComparison.Ordinal));
        Assert.Equal("", without.Error);
        Assert.Contains("holds what is withheld", with.Error, StringComparison.Ordinal);

        // Read back, the pack without them erases nothing.
        Assert.Contains("Nothing changed", (await program.Run("import", "pack", program.PathOf("without"))).Output, StringComparison.Ordinal);
    }

    private static string Everything(string folder) =>
        string.Concat(Directory.EnumerateFiles(folder).Where(file => Path.GetExtension(file) == ".csv").Select(File.ReadAllText));

    [Fact]
    public async Task Touches_nothing_that_lies_beside_it()
    {
        using Running program = new();
        Directory.CreateDirectory(program.PathOf("pack.part"));
        File.WriteAllText(program.PathOf("pack.part/mine"), "mine");

        await program.Lines("export", "pack", program.PathOf("pack"));
        await program.Lines("export", "pack", program.PathOf("pack"));

        Assert.True(File.Exists(program.PathOf("pack.part/mine")));
        Assert.Equal(["data", "pack", "pack.part"], Directory.EnumerateFileSystemEntries(program.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_pack_without_what_is_withheld_fills_a_new_data_folder()
    {
        using Running program = new();
        string pack = Shipped.CopyTo(program.PathOf("in"));
        Shipped.Change(pack, "locations.csv", "L018,P038,Door of Hope,,,,,E09000030,address-withheld", "L018,P038,Brick Lane refuge,,,,,E09000030,location-withheld");
        await program.Lines("import", "pack", pack);
        await program.Lines("export", "pack", program.PathOf("out"));

        Assert.Contains("L018,P038,Name withheld,,,,,,location-withheld", File.ReadAllLines(Path.Combine(program.PathOf("out"), "locations.csv")));
        using Running other = new();
        await other.Lines("import", "pack", program.PathOf("out"));
        await other.Lines("export", "pack", other.PathOf("again"));
        Assert.Equal(File.ReadAllText(Path.Combine(program.PathOf("out"), "locations.csv")), File.ReadAllText(Path.Combine(other.PathOf("again"), "locations.csv")));
    }
}
