namespace ServiceMap.Host.Tests.Verbs;

public sealed class CommandLineTests
{
    [Fact]
    public async Task A_data_folder_that_cannot_be_made_is_one_plain_sentence()
    {
        using Running program = new();
        File.WriteAllText(program.PathOf("data"), "not a folder");

        Running.Said said = await program.Run("info");

        Assert.Equal(1, said.Exit);
        Assert.StartsWith($"This could not be done: the data folder {program.Data} cannot be made", said.Error, StringComparison.Ordinal);
        Assert.Single(said.Error.TrimEnd().Split('\n'));
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("ftp://localhost:80")]
    public async Task An_address_to_listen_at_that_is_none_is_wrong_usage(string url)
    {
        using Running program = new();

        Running.Said said = await program.Run("serve", "--urls", url);

        Assert.Equal(2, said.Exit);
        Assert.Contains($"\"{url}\" is not an address to listen at", said.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_verb_has_an_example_in_its_help()
    {
        using Running program = new();
        string[] verbs = ["serve", "gaps", "timeline", "cliff", "why", "ask", "locate", "import pack", "import entries", "export pack", "info"];

        foreach (string verb in verbs)
        {
            Running.Said said = await program.Run([.. verb.Split(' '), "--help"]);
            Assert.Contains($"Example: servicemap {verb}", said.Output, StringComparison.Ordinal);
        }
    }
}
