using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ServiceMap.Architecture.Tests.Reading;

/// <summary>C# files as the compiler reads them. What is read so is never out of date, as an assembly that was built earlier can be.</summary>
internal static class Syntax
{
    private static readonly ConcurrentDictionary<SourceFile, CompilationUnitSyntax> Read = new();

    public static CompilationUnitSyntax Root(this SourceFile file) =>
        Read.GetOrAdd(file, one => CSharpSyntaxTree.ParseText(one.Text).GetCompilationUnitRoot());

    public static IEnumerable<T> All<T>(this SourceFile file)
        where T : SyntaxNode => file.Root().DescendantNodes().OfType<T>();

    /// <summary>The methods of a file that the test framework runs.</summary>
    public static IEnumerable<MethodDeclarationSyntax> Tests(this SourceFile file) => file.All<MethodDeclarationSyntax>()
        .Where(method => method.AttributeLists.SelectMany(list => list.Attributes).Any(one => one.Name.ToString() is "Fact" or "Theory"));

    public static bool Is(this MemberDeclarationSyntax member, SyntaxKind modifier) => member.Modifiers.Any(modifier);

    public static int Lines(this SyntaxNode node)
    {
        FileLinePositionSpan span = node.GetLocation().GetLineSpan();
        return span.EndLinePosition.Line - span.StartLinePosition.Line + 1;
    }

    /// <summary>The names of what is made with <c>new</c>.</summary>
    public static IEnumerable<string> Made(this SyntaxNode node) =>
        node.DescendantNodes().OfType<ObjectCreationExpressionSyntax>().Select(made => made.Type.ToString());
}
