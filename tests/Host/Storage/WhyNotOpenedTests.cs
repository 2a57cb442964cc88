using ServiceMap.Host.Tests.Serving;

namespace ServiceMap.Host.Tests.Storage;

/// <summary>A data folder whose keys are lost, so that what is sealed in it opens for nobody.</summary>
public sealed class WhyNotOpenedTests
{
    [Fact]
    public async Task The_server_ends_with_a_sentence()
    {
        using Running program = await WithoutKeys();
        await using ServerProcess server = ServerProcess.Begin(program.Data);

        Assert.Equal(1, await server.Ended());
        Assert.Contains(Sentence(program), server.Log, StringComparison.Ordinal);
        Assert.Empty(server.Output);
    }

    [Fact]
    public async Task The_server_ends_also_where_another_key_lies_there()
    {
        using Running program = await WithoutKeys();
        using Running other = new();
        await other.Lines("info");
        Directory.Move(other.Keys, program.Keys);
        await using ServerProcess server = ServerProcess.Begin(program.Data);

        Assert.Equal(1, await server.Ended());
        Assert.Contains(Sentence(program), server.Log, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("import", "pack", "pack")]
    [InlineData("import", "entries", "pack", "--source", "pack")]
    [InlineData("export", "pack", "out", "--with-withheld")]
    public async Task Verbs_that_need_what_is_sealed_end_with_a_sentence(params string[] verb)
    {
        using Running program = await WithoutKeys();
        Shipped.CopyTo(program.PathOf("pack"));

        Running.Said said = await program.Run([.. verb.Select((word, i) => i == 2 ? program.PathOf(word) : word)]);

        Assert.Equal(1, said.Exit);
        Assert.EndsWith(Sentence(program) + "\n", said.Error, StringComparison.Ordinal);
        Assert.False(Path.Exists(program.PathOf("out")));
    }

    [Fact]
    public async Task No_verb_makes_another_key_that_would_open_nothing()
    {
        using Running program = await WithoutKeys();

        await program.Run("import", "pack", Shipped.CopyTo(program.PathOf("pack")));

        Assert.False(Directory.Exists(program.Keys));
    }

    [Theory]
    [InlineData("gaps", "--as-of", "2021-08-01")]
    [InlineData("info")]
    [InlineData("export", "pack", "out")]
    public async Task Verbs_that_need_nothing_of_it_go_on(params string[] verb)
    {
        using Running program = await WithoutKeys();

        await program.Lines([.. verb.Select((word, i) => i == 2 && verb[0] == "export" ? program.PathOf(word) : word)]);
    }

    [Fact]
    public async Task Where_nothing_is_sealed_yet_an_import_makes_a_key()
    {
        using Running program = new();

        await program.Lines("import", "pack", Shipped.CopyTo(program.PathOf("pack")));

        Assert.Single(Directory.GetFiles(program.Keys));
    }

    [Fact]
    public async Task Where_only_earlier_versions_are_sealed_no_other_key_takes_the_place_of_a_lost_one()
    {
        using Running program = await WithoutKeys();
        Stored.Run(program.Database, "DELETE FROM providers_sealed");

        Running.Said said = await program.Run("import", "pack", Shipped.CopyTo(program.PathOf("pack")), "--replace", "--yes");

        Assert.NotEqual(0, said.Exit);
        Assert.False(Directory.Exists(program.Keys) && Directory.GetFiles(program.Keys).Length > 0);
    }

    private static async Task<Running> WithoutKeys()
    {
        Running program = await Prepared.Copy();
        Directory.Delete(program.Keys, recursive: true);
        return program;
    }

    private static string Sentence(Running program) =>
        $"What is withheld of locations cannot be opened, because keys are missing from {program.Keys} or damaged: put them back there, or run \"servicemap restore FILE\" with your last backup, which brings them.";
}
