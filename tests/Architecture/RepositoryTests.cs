using System.Text.RegularExpressions;
using ServiceMap.Architecture.Tests.Reading;

namespace ServiceMap.Architecture.Tests;

public sealed partial class RepositoryTests
{
    private static readonly string[] Text =
        [".cs", ".cshtml", ".csproj", ".props", ".targets", ".sln", ".json", ".js", ".scss", ".md", ".txt", ".csv", ".sh", ".yml", ".npmrc", ".editorconfig"];

    private static readonly SourceFile[] Root = [.. Directory.EnumerateFiles(Repository.Root).Select(path => Path.GetFileName(path)).Where(IsText).Select(Repository.File)];

    [Fact]
    public void The_solution_builds_and_tests_every_project() => Rule.Check(
        Repository.Projects.Select(project => project.Path).Concat(Repository.Files("tests", ".csproj").Select(file => file.Path)),
        ["tests/Rogue/Rogue.Tests.csproj"],
        path => Repository.File("ServiceMap.sln").Text.Contains($"\"{path.Replace('/', '\\')}\"") ? null : "is not in ServiceMap.sln, so nobody builds it: dotnet sln add it");

    [Fact]
    public void What_is_built_is_not_committed() => Rule.Check(
        Repository.Made,
        ["generated"],
        folder => Repository.File(".gitignore").Text.Split('\n').Any(line => line == $"{folder}/" || line.EndsWith($"/{folder}/", StringComparison.Ordinal))
            ? null
            : "is made by building and is not in .gitignore: add it there");

    [Fact]
    public void No_file_names_somebodys_machine() => Rule.Check(
        Root.Concat(((string[])["src", "tests", "data", "docs"]).SelectMany(folder => Repository.Files(folder, Text))),
        [Repository.Planted("src/Modules/Rogue/appsettings.json")],
        file => OnAMachine().Match(file.Text) is { Success: true } found ? $"names {found.Value}: name it by where it lies in the repository, or take it from a setting" : null);

    [Fact]
    public void All_data_says_where_it_is_from() => Rule.Check(
        Repository.Folders("data").Select(folder => new Data(folder, [.. Directory.EnumerateFiles(Repository.PathOf(folder)).Select(path => Path.GetFileName(path))])),
        [new Data("data/rogue", ["services.csv"])],
        data => data.Files.Contains("SOURCE.md") ? null : "has no SOURCE.md: write where its files are from, under which licence, and how they were made",
        data => data.Files.Length > 0);

    [GeneratedRegex(@"(?<![\w.:/-])/(home|Users)/\w+|(?<![\w.:/-])/roo[t]/|\b[A-Z]:\\{1,2}Users\\", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex OnAMachine();

    private static bool IsText(string name) => Text.Any(ending => name.EndsWith(ending, StringComparison.Ordinal));

    private sealed record Data(string Folder, string[] Files)
    {
        public override string ToString() => Folder;
    }
}
