using ServiceMap.Architecture.Tests.Reading;

namespace ServiceMap.Architecture.Tests;

/// <summary>What stands in <c>BannedSymbols.txt</c> is an error wherever it is used; a symbol that is spelled wrongly there would ban nothing.</summary>
public sealed class BannedTests
{
    private static readonly string[] Banned =
        [.. Repository.File("BannedSymbols.txt").Text.Split('\n').Where(line => line.Length > 0).Select(line => line.Split(';')[0])];

    [Fact]
    public Task Using_what_is_banned_is_an_error_in_the_program() => IsAnError("Banned");

    [Fact]
    public Task Using_what_is_banned_is_an_error_in_tests() => IsAnError("Banned.Tests");

    [Fact]
    public void Nothing_that_was_banned_is_allowed_again_by_leaving_it_out() => Rule.Check(
        PlantedBuild.Used,
        ["P:System.DateTime.Nwo"],
        id => Banned.Contains(id) ? null : "is used in tests/Architecture/Offenders/Banned and is not in BannedSymbols.txt: put it back, or remove its use there");

    [Fact]
    public void Every_ban_says_what_to_use_instead() => Rule.Check(
        Repository.File("BannedSymbols.txt").Text.Split('\n').Where(line => line.Length > 0),
        ["P:System.DateTime.Now"],
        line => line.Split(';') is [_, { Length: > 0 }] ? null : "says nothing after a semicolon: write what to use instead");

    [Fact]
    public void The_system_clock_is_named_once_where_the_program_is_composed() => Rule.Check(
        Repository.Files("src", ".cs", ".cshtml"),
        [new SourceFile("src/Modules/Rogue/Clock.cs", "TimeProvider.System")],
        file => file.Path == "src/Host/Composition.cs" ? null : "names the system clock: take a TimeProvider in the constructor",
        file => file.Text.Contains("TimeProvider.System"));

    /// <summary>It cannot be banned as a symbol, because Razor itself makes it of the attributes that stand in a page.</summary>
    [Fact]
    public void No_text_is_declared_to_be_HTML() => Rule.Check(
        Repository.Files("src", ".cs", ".cshtml"),
        [new SourceFile("src/Modules/Rogue/Pages/Index.cshtml", """@(new HtmlString(Model.Name))""")],
        file => file.Text.Contains("HtmlString(") ? "makes an HtmlString: let Razor encode the text, or build a TagBuilder" : null);

    private static async Task IsAnError(string project)
    {
        (string[] refused, string said) = await PlantedBuild.Run(project, TestContext.Current.CancellationToken);
        Assert.True(refused.Length > 0, $"Nothing of the planted project was refused: look for a setting that silences RS0030. The build said:{Environment.NewLine}{said}");
        Rule.Check(Banned, ["P:System.DateTime.Nwo"], id => refused.Contains(id) ? null : Missing(id));
    }

    private static string Missing(string id) => PlantedBuild.Used.Contains(id)
        ? "bans nothing: its use in tests/Architecture/Offenders/Banned builds, so look for a slip in BannedSymbols.txt or for a setting that silences RS0030"
        : "is used nowhere in tests/Architecture/Offenders/Banned: look for a slip in its spelling, or add a line there that uses it, below a comment with these words";
}
