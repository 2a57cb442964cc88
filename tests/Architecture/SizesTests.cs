using ServiceMap.Architecture.Tests.Reading;

namespace ServiceMap.Architecture.Tests;

public sealed class SizesTests
{
    private static readonly string[] Written = [".cs", ".cshtml", ".js", ".scss"];

    [Fact]
    public void No_file_is_longer_than_300_lines() => Rule.Check(
        Repository.Files("src", Written).Concat(Repository.Files("tests", Written)),
        [Long("src/Modules/Rogue/Endless.cs", 301)],
        file => file.Lines > 300 ? $"has {file.Lines} lines" : null,
        file => !file.IsMigration);

    [Fact]
    public void The_program_starts_in_at_most_40_lines() => Rule.Check(
        [Repository.File("src/Host/Program.cs")],
        [Long("src/Host/Program.cs", 41)],
        file => file.Lines > 40 ? $"has {file.Lines} lines" : null);

    private static SourceFile Long(string path, int lines) => new(path, string.Join('\n', Enumerable.Repeat("//", lines)) + "\n");
}
