using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ServiceMap.Architecture.Tests.Reading;

namespace ServiceMap.Architecture.Tests;

public sealed class SizesTests
{
    private static readonly string[] Written = [".cs", ".cshtml", ".js", ".scss"];

    [Fact]
    public void No_file_is_longer_than_300_lines() => Rule.Check(
        Repository.Files("src", Written).Concat(Repository.Files("tests", Written)),
        [Long("src/Modules/Rogue/Endless.cs", 301)],
        file => file.Lines > 300 ? $"has {file.Lines} lines: give each idea in it a file of its own" : null,
        file => !file.IsMigration);

    [Fact]
    public void The_program_starts_in_at_most_40_lines() => Rule.Check(
        [Repository.File("src/Host/Program.cs")],
        [Long("src/Host/Program.cs", 41)],
        file => file.Lines > 40 ? $"has {file.Lines} lines: move what it does into the folders of the Host" : null);

    [Fact]
    public void No_function_is_longer_than_60_lines() => Rule.Check(
        Repository.Files("src", ".cs").Concat(Repository.Files("tests", ".cs")).Where(file => !file.IsMigration).SelectMany(Functions),
        Functions(new SourceFile("src/Modules/Rogue/Endless.cs", $"class Endless {{ void Run() {{ {new string('\n', 60)} }} }}")),
        function => function.Lines > 60 ? $"has {function.Lines} lines: name its steps and make each a function, or put data into a file under data/" : null);

    private static IEnumerable<Function> Functions(SourceFile file) =>
        from function in file.All<SyntaxNode>()
        where function is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax
        select new Function(file.Path, function.GetLocation().GetLineSpan().StartLinePosition.Line + 1, function.Lines());

    private sealed record Function(string Path, int Line, int Lines)
    {
        public override string ToString() => $"The function at line {Line} of {Path}";
    }

    private static SourceFile Long(string path, int lines) => new(path, string.Join('\n', Enumerable.Repeat("//", lines)) + "\n");
}
