namespace ServiceMap.Host.Tests.Verbs;

public sealed class InfoVerbTests
{
    [Fact]
    public async Task Counts_what_is_stored_however_much_it_is()
    {
        using Running program = new();
        await program.Lines("info");

        // More than any one pack may bring, as several may have brought it.
        Stored.Run(program.Database, """
            DELETE FROM commissioning_indicators;
            WITH RECURSIVE many(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM many WHERE n < 100001)
            INSERT INTO commissioning_indicators (area_code, indicator, period, value, source_title, source_url)
            SELECT 'E12000007', 'made up', 'year ' || n, '1', '', '' FROM many
            """);

        Assert.Contains("  indicators.csv       100001 rows", await program.Lines("info"));
    }

    [Fact]
    public async Task Says_which_postcodes_are_loaded()
    {
        using Running program = new();
        Assert.Contains("Postcodes: none are loaded", await program.Lines("info"));
        await program.Lines("import", "postcodes", Path.Combine(AppContext.BaseDirectory, "Postcodes", "ons"));

        Assert.Contains("Postcodes: 6 are loaded, 2 of them terminated, from ONS Postcode Directory (ons)", await program.Lines("info"));
    }
}
