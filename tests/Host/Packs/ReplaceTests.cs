using ServiceMap.Tests.Crashes;

namespace ServiceMap.Host.Tests.Packs;

/// <summary>A pack that is made all there is.</summary>
public sealed class ReplaceTests
{
    private const string Service = "P016";

    [Fact]
    public async Task Afterwards_an_export_is_the_pack_and_nothing_else()
    {
        using Running program = new();
        string smaller = await Smaller(program);

        string[] lines = await program.Lines("import", "pack", smaller, "--replace", "--yes");

        Assert.Contains("services.csv: 0 added, 0 updated, 1 removed, 65 unchanged", lines);
        await program.Lines("export", "pack", program.PathOf("now"));
        foreach (string file in Directory.EnumerateFiles(smaller))
        {
            Assert.Equal(File.ReadAllText(file), File.ReadAllText(Path.Combine(program.PathOf("now"), Path.GetFileName(file))));
        }
    }

    [Fact]
    public async Task Shows_what_would_go_and_does_it_once_the_person_says_yes()
    {
        using Running program = new();
        string smaller = await Smaller(program);

        Running.Said said = await program.Answering("yes\n", "import", "pack", smaller, "--replace");

        Assert.Equal(0, said.Exit);
        Assert.Contains($"Would go from services.csv, because the pack does not name it:\n  {Service} (", said.Error, StringComparison.Ordinal);
        Assert.Contains("would go for good. Type yes to go on:", said.Error, StringComparison.Ordinal);
        Assert.Contains("services.csv: 0 added, 0 updated, 1 removed, 65 unchanged", said.Output, StringComparison.Ordinal);
        Assert.Contains("65 rows", string.Join('\n', await program.Lines("info")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no\n")]
    [InlineData("\n")]
    public async Task Anything_but_yes_stores_nothing(string answer)
    {
        using Running program = new();
        string smaller = await Smaller(program);

        Running.Said said = await program.Answering(answer, "import", "pack", smaller, "--replace");

        Assert.Equal(1, said.Exit);
        Assert.Contains("Nothing was stored. Scripts say --yes.", said.Error, StringComparison.Ordinal);
        Assert.Contains("66 rows", string.Join('\n', await program.Lines("info")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asks_nothing_where_nothing_would_go()
    {
        using Running program = new();
        string pack = Shipped.CopyTo(program.PathOf("pack"));
        await program.Lines("import", "pack", pack);

        Running.Said said = await program.Run("import", "pack", pack, "--replace");

        Assert.Equal((0, ""), (said.Exit, said.Error));
        Assert.Equal("Nothing changed: everything in this import is stored already.\n", said.Output);
    }

    [Fact]
    public async Task Refuses_a_pack_that_lacks_a_part_since_it_would_be_all_there_is()
    {
        using Running program = new();
        string pack = Shipped.CopyTo(program.PathOf("pack"));
        await program.Lines("import", "pack", pack);
        foreach (string file in new[] { "needs.csv", "cohorts.csv", "stages.csv" }) File.Delete(Path.Combine(pack, file));

        Running.Said said = await program.Run("import", "pack", pack, "--replace", "--yes");

        Assert.Equal(1, said.Exit);
        Assert.Contains("needs.csv: is missing from the pack: needs.csv, cohorts.csv, stages.csv go together.", said.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refuses_a_reference_to_what_would_go()
    {
        using Running program = new();
        string smaller = await Smaller(program);
        Shipped.Change(smaller, "projects.csv", "J001,South London Alliance: whole system approach,London Borough of Lambeth,P001", $"J001,South London Alliance: whole system approach,London Borough of Lambeth,{Service}");

        Running.Said said = await program.Run("import", "pack", smaller, "--replace", "--yes");

        Assert.Equal(1, said.Exit);
        Assert.Contains($"service_ids: \"{Service}\" is not a known service", said.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Forgets_what_was_withheld_of_a_site_that_goes()
    {
        using Running program = new();
        string pack = Shipped.CopyTo(program.PathOf("pack"));
        string locations = Path.Combine(pack, "locations.csv");
        string before = await File.ReadAllTextAsync(locations, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(locations, before + "LX,P001,A refuge,1 Made-up Row,ZZ9 9ZZ,,,,location-withheld\n", TestContext.Current.CancellationToken);
        await program.Lines("import", "pack", pack);
        Assert.Equal(1, await Withheld(program));
        await File.WriteAllTextAsync(locations, before, TestContext.Current.CancellationToken);

        Running.Said said = await program.Run("import", "pack", pack, "--replace", "--yes");

        Assert.Contains("locations.csv: 0 added, 0 updated, 1 removed", said.Output, StringComparison.Ordinal);
        Assert.Equal(0, await Withheld(program));
    }

    [Fact]
    public async Task A_pack_that_is_silent_about_a_withheld_address_does_not_erase_it()
    {
        using Running program = new();
        string pack = Shipped.CopyTo(program.PathOf("pack"));
        await File.AppendAllTextAsync(Path.Combine(pack, "locations.csv"), "LX,P001,A refuge,1 Made-up Row,ZZ9 9ZZ,,,,location-withheld\n", TestContext.Current.CancellationToken);
        await program.Lines("import", "pack", pack);
        await program.Lines("export", "pack", program.PathOf("open"));

        Assert.Equal(
            ["Nothing changed: everything in this import is stored already."],
            await program.Lines("import", "pack", program.PathOf("open"), "--replace", "--yes"));
        Assert.Equal(1, await Withheld(program));
    }

    [Fact]
    public async Task Yes_alone_is_a_mistake()
    {
        using Running program = new();

        Running.Said said = await program.Run("import", "pack", "x", "--yes");

        Assert.Equal(2, said.Exit);
        Assert.Contains("--yes answers what --replace asks: give both, or neither.", said.Error, StringComparison.Ordinal);
    }

    /// <summary>The shipped pack is imported; a copy of it lacks one service that nothing refers to but its project, and that project's funding.</summary>
    private static async Task<string> Smaller(Running program)
    {
        string pack = Shipped.CopyTo(program.PathOf("pack"));
        await program.Lines("import", "pack", pack);
        await program.Lines("export", "pack", program.PathOf("pack"));
        foreach (string file in new[] { "services.csv", "locations.csv", "projects.csv" })
        {
            string path = Path.Combine(pack, file);
            string[] lines = await File.ReadAllLinesAsync(path, TestContext.Current.CancellationToken);
            IEnumerable<string> kept = file switch
            {
                "services.csv" => lines.Where(line => !line.StartsWith($"{Service},", StringComparison.Ordinal)),
                "locations.csv" => lines.Where(line => !line.Contains($",{Service},", StringComparison.Ordinal)),
                _ => lines.Select(line => line.Replace($";{Service}", "", StringComparison.Ordinal).Replace($"{Service};", "", StringComparison.Ordinal).Replace($",{Service},", ",,", StringComparison.Ordinal)),
            };
            await File.WriteAllTextAsync(path, string.Join('\n', kept) + "\n", TestContext.Current.CancellationToken);
        }

        return pack;
    }

    /// <summary>How many sites have the withheld address, as the operator reads it who is entitled to.</summary>
    private static async Task<int> Withheld(Running program)
    {
        string pack = program.PathOf(Path.GetRandomFileName());
        await program.Lines("export", "pack", pack, "--with-withheld");
        string[] sites = await File.ReadAllLinesAsync(Path.Combine(pack, "locations.csv"), TestContext.Current.CancellationToken);
        return sites.Count(site => site.Contains("1 Made-up Row", StringComparison.Ordinal));
    }
}
