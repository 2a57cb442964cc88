using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ServiceMap.Architecture.Tests.Reading;

namespace ServiceMap.Architecture.Tests;

public sealed partial class CommentsTests
{
    [Fact]
    public void Every_type_of_a_Contracts_says_what_it_means() => Rule.Check(
        Repository.Contracts.SelectMany(name => Repository.Files($"src/Modules/{name}", ".cs")).SelectMany(Types),
        Types(Repository.Planted("src/Modules/Rogue.Contracts/Silent.cs")),
        type => type.Says ? null : "has no docstring: say what it means, its units and edge cases, and what null or empty says");

    [Fact]
    public void A_to_do_names_its_issue() => Rule.Check(
        Repository.Files("src", ".cs", ".cshtml", ".js", ".scss", ".csproj").Concat(Repository.Files("tests", ".cs", ".csproj")),
        [Repository.Planted("src/Modules/Rogue.Contracts/Silent.cs")],
        file => ToDo().Match(file.Text) is { Success: true } found ? $"says \"{found.Value.Trim()}\": name the issue, such as \"issue 12\", or do it" : null);

    private static IEnumerable<Told> Types(SourceFile file) =>
        file.All<BaseTypeDeclarationSyntax>().Select(type => new Told($"{type.Identifier.Text} in {file.Path}", IsExplained(type)));

    private static bool IsExplained(SyntaxNode type) =>
        type.GetLeadingTrivia().Select(trivia => trivia.GetStructure()).OfType<DocumentationCommentTriviaSyntax>().Any();

    [GeneratedRegex(@"\b(TO-?DO|FIX-?ME|HAC[K])\b(?!.*(#|issue )\d).*", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ToDo();

    private sealed record Told(string Name, bool Says)
    {
        public override string ToString() => Name;
    }
}
