using System.IO.Compression;

namespace ServiceMap.Host.Tests.Packs;

public sealed class ImportPackTests
{
    [Fact]
    public async Task A_second_import_changes_nothing_and_says_so()
    {
        using Running program = new();
        string pack = Shipped.CopyTo(program.PathOf("pack"));

        Assert.Contains("services.csv: 66 added, 0 updated, 0 unchanged", await program.Lines("import", "pack", pack));
        Assert.Equal(["Nothing changed: everything in this import is stored already."], await program.Lines("import", "pack", pack));
    }

    [Fact]
    public async Task Says_that_there_are_more_refusals_than_it_lists()
    {
        using Running program = new();
        string pack = Shipped.CopyTo(program.PathOf("pack"));
        await File.AppendAllTextAsync(Path.Combine(pack, "indicators.csv"), string.Concat(Enumerable.Repeat("one cell\n", 1001)), TestContext.Current.CancellationToken);

        Running.Said said = await program.Run("import", "pack", pack);

        Assert.EndsWith("Nothing was stored: 1000 refusals, and there are more. Put these right and import again.\n", said.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Adds_and_updates_by_id_and_keeps_what_is_not_named()
    {
        using Running program = new();
        string pack = Shipped.CopyTo(program.PathOf("pack"));
        await program.Lines("import", "pack", pack);
        string[] services = File.ReadAllLines(Path.Combine(pack, "services.csv"));
        File.WriteAllText(Path.Combine(pack, "services.csv"), $"{services[0]}\n{services[1].Replace("P001", "P999", StringComparison.Ordinal)}\n");
        File.WriteAllText(Path.Combine(pack, "locations.csv"), File.ReadLines(Path.Combine(pack, "locations.csv")).First() + "\n");

        Assert.Contains("services.csv: 1 added, 0 updated, 0 unchanged", await program.Lines("import", "pack", pack));
        Assert.Contains(await program.Lines("info"), line => line.Contains("services.csv", StringComparison.Ordinal) && line.Contains("67 rows", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Lists_every_refused_row_of_every_file_with_its_place_and_stores_nothing()
    {
        using Running program = new();
        string pack = Shipped.CopyTo(program.PathOf("pack"));
        Shipped.Change(pack, "needs.csv", "immigration,Immigration and foreign national support", "immigration,");
        Shipped.Change(pack, "services.csv", "P004,advance,", "P004,advanse,");
        Shipped.Change(pack, "services.csv", "2021-06-26,day,2022-12-31,month", "2021-06-31,day,2022-12-31,month");
        Shipped.Change(pack, "agreements.csv", "A003,J001,MOPAC,,2021-04-01,day,2022-03-31,day", "A003,J001,MOPAC,-5,2021-04-01,day,2020-03-31,day");

        Running.Said said = await program.Run("import", "pack", pack);

        Assert.Equal(1, said.Exit);
        string[] lines = said.Error.TrimEnd('\n').Split('\n');
        Assert.Equal(
            [
                "needs.csv, line 16, name: is empty and must be given.",
                "services.csv, line 3, provider_id: \"advanse\" is not a known provider: did you mean advance?",
                "services.csv, line 4, starts: \"2021-06-31\" is not a day: write it as 2021-03-31.",
                "agreements.csv, line 4, amount_gbp: \"-5\" is less than nothing: pounds are 0 or more.",
                "agreements.csv, line 4, ends: \"2020-03-31\" is before its start, 2021-04-01.",
                "Nothing was stored: 5 refusals. Put these right and import again.",
            ],
            lines);
        Assert.Contains("The data folder was empty", (await program.Run("info")).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("services.csv")]
    [InlineData("boundaries.geojson")]
    [InlineData("stages.csv")]
    public async Task Refuses_a_pack_that_lacks_a_file_of_a_part(string name)
    {
        using Running program = new();
        string pack = Shipped.CopyTo(program.PathOf("pack"));
        File.Delete(Path.Combine(pack, name));

        Running.Said said = await program.Run("import", "pack", pack);

        Assert.Equal(1, said.Exit);
        Assert.StartsWith($"{name}: is missing from the pack", said.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Takes_the_provision_alone_where_areas_and_needs_are_stored_already()
    {
        using Running program = new();
        string pack = Shipped.CopyTo(program.PathOf("pack"));
        await program.Lines("import", "pack", pack);
        foreach (string name in new[] { "areas.csv", "boundaries.geojson", "needs.csv", "cohorts.csv", "stages.csv", "indicators.csv" })
        {
            File.Delete(Path.Combine(pack, name));
        }

        Assert.Equal(["Nothing changed: everything in this import is stored already."], await program.Lines("import", "pack", pack));
    }

    [Fact]
    public async Task Suggests_the_name_of_a_file_that_is_mistyped()
    {
        using Running program = new();
        string pack = Shipped.CopyTo(program.PathOf("pack"));
        File.Move(Path.Combine(pack, "indicators.csv"), Path.Combine(pack, "indicator.csv"));

        Running.Said said = await program.Run("import", "pack", pack);

        Assert.Equal(1, said.Exit);
        Assert.StartsWith("indicator.csv: is not a known file of a data pack: did you mean indicators.csv?", said.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Accepts_a_byte_order_mark_and_line_ends_of_windows()
    {
        using Running program = new();
        string pack = Shipped.CopyTo(program.PathOf("pack"));
        string path = Path.Combine(pack, "services.csv");
        File.WriteAllText(path, File.ReadAllText(path).Replace("\n", "\r\n", StringComparison.Ordinal), new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        await program.Lines("import", "pack", pack);

        await program.Lines("export", "pack", program.PathOf("out"));

        Assert.Equal(Shipped.Bytes("services.csv"), File.ReadAllBytes(Path.Combine(program.PathOf("out"), "services.csv")));
    }

    [Fact]
    public async Task Reads_a_zip_with_the_files_in_one_folder()
    {
        using Running program = new();
        Shipped.CopyTo(program.PathOf("outer/pack"));
        ZipFile.CreateFromDirectory(program.PathOf("outer"), program.PathOf("pack.zip"));

        Assert.Contains("agreements.csv: 54 added, 0 updated, 0 unchanged", await program.Lines("import", "pack", program.PathOf("pack.zip")));
    }

    [Fact]
    public async Task Refuses_a_path_where_there_is_no_pack()
    {
        using Running program = new();

        Running.Said said = await program.Run("import", "pack", program.PathOf("nowhere"));

        Assert.Equal(1, said.Exit);
        Assert.Contains("is neither a folder nor a zip", said.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_county_fills_another_data_folder_and_not_this_one()
    {
        using Running program = new();
        await program.Lines("info");
        SlowReading.RandomPacks.Numbered(7).WriteTo(program.PathOf("county"));

        Running.Said said = await program.Run("import", "pack", program.PathOf("county"));

        Assert.Equal(1, said.Exit);
        Assert.Contains("--data", said.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("services.csv", "yes,advocacy,,no,prevention", "yes,mothers,,no,prevention", "needs: \"mothers\" is not a known need")]
    [InlineData("projects.csv", "London Borough of Lambeth,P001", "London Borough of Lambeth,advance", "service_ids: \"advance\" is not a known service")]
    public async Task An_id_of_another_kind_is_refused(string file, string old, string now, string reason)
    {
        using Running program = new();
        string pack = Shipped.CopyTo(program.PathOf("pack"));
        Shipped.Change(pack, file, old, now);

        Running.Said said = await program.Run("import", "pack", pack);

        Assert.Equal(1, said.Exit);
        Assert.Contains(reason, said.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_zip_with_two_files_of_one_name_is_refused_and_what_a_mac_adds_is_not_seen()
    {
        using Running program = new();
        Shipped.CopyTo(program.PathOf("outer/pack"));
        Directory.CreateDirectory(program.PathOf("outer/__MACOSX"));
        File.WriteAllText(program.PathOf("outer/__MACOSX/._areas.csv"), "x");
        ZipFile.CreateFromDirectory(program.PathOf("outer"), program.PathOf("mac.zip"));
        File.Copy(program.PathOf("outer/pack/services.csv"), program.PathOf("outer/services.csv"));
        ZipFile.CreateFromDirectory(program.PathOf("outer"), program.PathOf("two.zip"));

        Running.Said two = await program.Run("import", "pack", program.PathOf("two.zip"));

        Assert.Equal((1, "services.csv: stands more than once in this zip: leave one of them."), (two.Exit, two.Error.Split('\n')[0]));
        await program.Lines("import", "pack", program.PathOf("mac.zip"));
    }

    [Fact]
    public async Task Entries_come_from_a_source_that_is_named_and_from_a_place_that_is_there()
    {
        using Running program = new();
        await program.Lines("info");
        string file = program.PathOf("providers.csv");
        File.WriteAllText(file, "id,name,website,email,phone,charity_number,source_url\nnew,New,,,,,\n");

        Assert.Contains("providers.csv: 1 added, 0 updated, 0 unchanged", await program.Lines("import", "entries", file, "--source", "pack"));
        Running.Said nowhere = await program.Run("import", "entries", program.PathOf("nowhere"), "--source", "pack");
        Running.Said unknown = await program.Run("import", "entries", file, "--source", "pak");
        Assert.Equal((1, 1), (nowhere.Exit, unknown.Exit));
        Assert.Contains("is not there", nowhere.Error, StringComparison.Ordinal);
        Assert.StartsWith("source: \"pak\" is not a known source: did you mean pack?", unknown.Error, StringComparison.Ordinal);
    }
}
