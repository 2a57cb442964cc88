using System.IO.Compression;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Host.Packs;
using ServiceMap.Host.Storage;

namespace ServiceMap.Host.Tests.Verbs;

public sealed class PostcodesVerbTests
{
    private static readonly string MadeUp = Path.Combine(AppContext.BaseDirectory, "Postcodes");

    private static readonly string Directory = Path.Combine(MadeUp, "ons", "MADEUP_UK.csv");

    private static readonly string CodePoint = Path.Combine(MadeUp, "code-point-open");

    [Fact]
    public async Task Loads_a_file_and_says_what_was_read()
    {
        using Running program = new();

        Assert.Equal(
            ["8 postcodes were read.", "2 without a position, which their source does not give: not kept.", "2 terminated: kept and marked.", "0 sites were located by their postcodes, and 0 wait still."],
            await program.Lines("import", "postcodes", Directory));
    }

    [Fact]
    public async Task What_was_loaded_is_found()
    {
        using Running program = new();
        await program.Lines("import", "postcodes", Directory);

        Assert.Equal(new PostcodePlace(new LonLat(-0.119926, 51.489366), null), await Find(program, "zz11aa"));
    }

    [Fact]
    public async Task What_was_loaded_before_goes()
    {
        using Running program = new();
        await program.Lines("import", "postcodes", CodePoint);
        await program.Lines("import", "postcodes", Directory);

        Assert.Null(await Find(program, "ZY1 1AA"));
    }

    [Fact]
    public async Task A_zip_is_read_as_its_folder_is()
    {
        using Running program = new();
        await ZipFile.CreateFromDirectoryAsync(CodePoint, program.PathOf("codepo_gb.zip"), TestContext.Current.CancellationToken);

        string[] zipped = await program.Lines("import", "postcodes", program.PathOf("codepo_gb.zip"));

        Assert.Equal(await program.Lines("import", "postcodes", CodePoint), zipped);
    }

    [Fact]
    public async Task Where_one_row_is_refused_what_was_loaded_before_stays()
    {
        using Running program = new();
        await program.Lines("import", "postcodes", Directory);
        string broken = program.PathOf("broken.csv");
        await File.WriteAllTextAsync(broken, (await File.ReadAllTextAsync(Directory, TestContext.Current.CancellationToken)).Replace("202402", "202413", StringComparison.Ordinal), TestContext.Current.CancellationToken);

        Running.Said said = await program.Run("import", "postcodes", broken);

        Assert.Equal(1, said.Exit);
        Assert.Equal(
            "broken.csv, line 6, doterm: \"202413\" is not the month of a termination: it is written as 202406.\n" +
            "No postcode was loaded: what was loaded before is as it was.\n",
            said.Error);
        Assert.NotNull(await Find(program, "ZZ1 1AA"));
    }

    [Theory]
    [InlineData("../out.csv", "../out.csv: names a place outside this zip: zip the files of the pack again, by their names alone.")]
    [InlineData("empty.csv", "hostile.zip: holds no postcode.")]
    public async Task Refuses_a_zip_that_is_no_download(string name, string reason)
    {
        using Running program = new();
        await using (ZipArchive zip = await ZipFile.OpenAsync(program.PathOf("hostile.zip"), ZipArchiveMode.Create, TestContext.Current.CancellationToken))
        {
            zip.CreateEntry(name);
        }

        Assert.StartsWith(reason, (await program.Run("import", "postcodes", program.PathOf("hostile.zip"))).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PK, and then nothing", "damaged.zip: is a damaged zip: fetch it again.")]
    [InlineData("Dear all, here are the postcodes.", "damaged.zip: is a damaged zip: fetch it again.")]
    public async Task Refuses_a_damaged_zip(string text, string reason)
    {
        using Running program = new();
        await File.WriteAllTextAsync(program.PathOf("damaged.zip"), text, TestContext.Current.CancellationToken);

        Assert.StartsWith(reason, (await program.Run("import", "postcodes", program.PathOf("damaged.zip"))).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_that_nothing_is_there()
    {
        using Running program = new();

        Running.Said said = await program.Run("import", "postcodes", program.PathOf("nowhere.zip"));

        Assert.Equal((1, $"{program.PathOf("nowhere.zip")} is not there: name the file, folder or .zip of a download of postcodes.\n"), (said.Exit, said.Error));
    }

    [Fact]
    public async Task Only_the_owner_can_read_the_file()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Rights are given in another way there.");
        using Running program = new();
        await program.Lines("import", "postcodes", Directory);

        Assert.False(OwnersOnly.IsOpenToOthers(Path.Combine(program.Data, "postcodes.db")));
    }

    [Fact]
    public async Task What_an_import_left_that_died_is_cleared_away()
    {
        using Running program = new();
        await program.Lines("info");
        await File.WriteAllTextAsync(Path.Combine(program.Data, "postcodes.db.unfinished-abcdefgh"), "half", TestContext.Current.CancellationToken);

        await program.Lines("import", "postcodes", Directory);

        Assert.Equal(["postcodes.db", "postcodes.lock"], Names(program));
    }

    [Fact]
    public async Task Whoever_is_stopped_leaves_what_was_loaded_before()
    {
        using Running program = new();
        await program.Lines("import", "postcodes", Directory);
        using CancellationTokenSource stopped = new();
        using PostcodeFiles files = PostcodeFiles.At(await Many(program))!;
        await using ServiceProvider services = Composition.Over(new DataFolder(program.Data));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            services.GetRequiredService<ImportPostcodes>().Run(files, new Stopping(stopped), stopped.Token));

        Assert.Equal(["postcodes.db", "postcodes.lock"], Names(program));
        Assert.NotNull(await Find(program, "ZZ1 1AA"));
    }

    private static string[] Names(Running program) =>
        [.. System.IO.Directory.GetFiles(program.Data, "postcodes*").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    /// <summary>A file with so many postcodes that somebody can stop while it is read.</summary>
    private static async Task<string> Many(Running program)
    {
        IEnumerable<string> rows =
            from one in "ABDEFGHJLN"
            from other in "ABDEFGHJLNPQRSTUWXYZ"
            from district in Enumerable.Range(1, 50)
            select FormattableString.Invariant($"ZX{district} 1{one}{other},,51.5,-0.1");
        await File.WriteAllLinesAsync(program.PathOf("many.csv"), rows.Prepend("pcds,doterm,lat,long"), TestContext.Current.CancellationToken);
        return program.PathOf("many.csv");
    }

    /// <summary>Stops the work as soon as it hears how far it is.</summary>
    private sealed class Stopping(CancellationTokenSource stop) : IProgress<double>
    {
        public void Report(double value) => stop.Cancel();
    }

    private static async Task<PostcodePlace?> Find(Running program, string postcode)
    {
        await using ServiceProvider services = Composition.Over(new DataFolder(program.Data));
        await using AsyncServiceScope scope = services.CreateAsyncScope();
        PlacesOfPostcodes question = new([Postcode.Read(postcode)!.Value], MayAskOutside: false);
        return (await scope.ServiceProvider.GetRequiredService<IMediator>().Send(question, TestContext.Current.CancellationToken)).Places[0];
    }
}
