namespace ServiceMap.Host.Tests.Packs;

/// <summary>An import that only says what it would change.</summary>
public sealed class DryRunTests
{
    [Fact]
    public async Task Says_what_would_change_and_stores_nothing()
    {
        using Running program = new();
        string pack = Shipped.CopyTo(program.PathOf("pack"));
        await program.Lines("import", "pack", pack);
        Shipped.Change(pack, "services.csv", "P001,women-in-prison,", "P001,advance,");

        string[] lines = await program.Lines("import", "pack", pack, "--dry-run");

        Assert.Contains("services.csv: 0 would be added, 1 would be updated, 65 unchanged", lines);
        Assert.Equal("Nothing was stored: this only says what would change.", lines[^1]);
        Assert.Contains("services.csv: 0 added, 1 updated, 65 unchanged", await program.Lines("import", "pack", pack));
    }

    [Fact]
    public async Task Says_what_a_replacement_would_remove()
    {
        using Running program = new();
        string pack = Shipped.CopyTo(program.PathOf("pack"));
        await program.Lines("import", "pack", pack);
        File.Delete(Path.Combine(pack, "indicators.csv"));

        string[] lines = await program.Lines("import", "pack", pack, "--replace", "--dry-run");

        Assert.Contains("Would go from indicators.csv, because the pack does not name them:", lines);
        Assert.Contains(lines, line => line.StartsWith("indicators.csv: 0 would be added, 0 would be updated, 476 would be removed, 0 unchanged", StringComparison.Ordinal));
        Assert.Contains(lines, line => line == "  and 456 more");
        Assert.Equal(["Nothing changed: everything in this import is stored already."], await program.Lines("import", "pack", Shipped.CopyTo(program.PathOf("again"))));
    }

    [Fact]
    public async Task Says_so_where_nothing_would_change()
    {
        using Running program = new();
        string pack = Shipped.CopyTo(program.PathOf("pack"));
        await program.Lines("import", "pack", pack);

        Assert.Equal(["Nothing would change: everything in this import is stored already."], await program.Lines("import", "pack", pack, "--dry-run"));
    }

    [Fact]
    public async Task Refuses_what_an_import_would_refuse()
    {
        using Running program = new();
        string pack = Shipped.CopyTo(program.PathOf("pack"));
        Shipped.Change(pack, "services.csv", "P004,advance,", "P004,advanse,");

        Running.Said said = await program.Run("import", "pack", pack, "--dry-run");

        Assert.Equal(1, said.Exit);
        Assert.Contains("did you mean advance?", said.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Works_for_entries_too()
    {
        using Running program = new();
        string pack = Shipped.CopyTo(program.PathOf("pack"));
        await program.Lines("import", "pack", pack);
        Shipped.Change(pack, "providers.csv", "Advance", "Advanced");

        string[] lines = await program.Lines("import", "entries", pack, "--source", "pack", "--dry-run");

        Assert.Contains("providers.csv: 0 would be added, 1 would be updated, 39 unchanged", lines);
    }
}
