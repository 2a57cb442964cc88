using ServiceMap.Host.Verbs;

namespace ServiceMap.Host.Tests.Verbs;

public sealed class UnlistedVerbTests
{
    private const string Reason = "Asked by its director by telephone";

    [Fact]
    public async Task Hides_an_organisation_and_says_what_follows()
    {
        using Running program = new();

        string[] lines = await program.Lines("unlisted", "add", "women-in-prison", "--reason", Reason);

        Assert.StartsWith("women-in-prison is not listed any more: ", lines[0], StringComparison.Ordinal);
        Assert.EndsWith("hidden, and every later import keeps its services hidden.", lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_import_of_the_shipped_pack_says_whose_services_stay_hidden()
    {
        using Running program = new();
        await program.Lines("unlisted", "add", "women-in-prison", "--reason", Reason);

        string[] lines = await program.Lines("import", "pack", Shipped.CopyTo(program.PathOf("pack")));

        Assert.Contains(lines, line => line.Contains("hidden, because", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_hidden_is_in_no_report()
    {
        using Running program = new();
        string before = (await program.Run("why", "--area", "Lambeth", "--need", "advocacy", "--as-of", "2021-08-01")).Output;
        Assert.Contains("Women in Prison", before, StringComparison.Ordinal);

        await program.Lines("unlisted", "add", "women-in-prison", "--reason", Reason);

        Assert.DoesNotContain("Women in Prison", (await program.Run("why", "--area", "Lambeth", "--need", "advocacy", "--as-of", "2021-08-01")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lists_who_asked_since_when_and_why()
    {
        using Running program = new();
        Assert.Equal(["No organisation has asked not to be listed."], await program.Lines("unlisted", "list"));
        await program.Lines("unlisted", "add", "women-in-prison", "--reason", Reason);

        string line = Assert.Single(await program.Lines("unlisted", "list"));

        Assert.StartsWith("women-in-prison (Women in Prison), since ", line, StringComparison.Ordinal);
        Assert.EndsWith(Reason, line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ends_a_wish_and_says_that_services_stay_hidden()
    {
        using Running program = new();
        await program.Lines("unlisted", "add", "women-in-prison", "--reason", Reason);

        Assert.Equal(
            ["women-in-prison may be listed again. Its services stay hidden until an import gives them another state."],
            await program.Lines("unlisted", "remove", "women-in-prison"));
    }

    [Fact]
    public async Task Names_the_nearest_organisation()
    {
        using Running program = new();

        Running.Said said = await program.Run("unlisted", "add", "woman-in-prison", "--reason", Reason);

        Assert.Equal((CommandLine.Refused, "provider: \"woman-in-prison\" is not a known provider: did you mean women-in-prison?"), (said.Exit, said.Error.Trim().Split('\n')[^1]));
    }

    [Fact]
    public async Task Refuses_an_empty_reason()
    {
        using Running program = new();

        Assert.Equal(CommandLine.WrongUsage, (await program.Run("unlisted", "add", "women-in-prison", "--reason", " ")).Exit);
    }

    [Fact]
    public async Task A_backup_that_is_older_than_the_wish_does_not_end_it()
    {
        using Running program = new();
        await program.Lines("info");
        await program.Lines("backup", program.PathOf("before.db"));
        await program.Lines("unlisted", "add", "women-in-prison", "--reason", Reason);

        await program.Lines("restore", program.PathOf("before.db"));

        Assert.StartsWith("women-in-prison", Assert.Single(await program.Lines("unlisted", "list")), StringComparison.Ordinal);
        Assert.DoesNotContain("Women in Prison", (await program.Run("why", "--area", "Lambeth", "--need", "advocacy", "--as-of", "2021-08-01")).Output, StringComparison.Ordinal);
    }
}
