using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ServiceMap.Architecture.Tests.Reading;

namespace ServiceMap.Architecture.Tests;

/// <summary>What all tests keep to, and what these rules themselves keep to.</summary>
public sealed partial class TestsAreSentencesTests
{
    private const string Here = "tests/Architecture/";

    private static readonly SourceFile Sloppy = Repository.Planted(Here + "SloppyTests.cs");

    private static readonly SourceFile[] Tests = [.. Repository.Files("tests", ".cs")];

    [Fact]
    public void Names_of_tests_are_sentences() => Rule.Check(
        Tests.SelectMany(Of),
        Of(Sloppy).Where(test => test.Name == "TestModules"),
        test => Sentence().IsMatch(test.Name) ? null : "is no sentence: say what is true, as in Refuses_a_closing_date_in_the_past");

    [Fact]
    public void Rules_can_fail() => Rule.Check(
        Tests.Where(file => file.Path.StartsWith(Here, StringComparison.Ordinal) && file.Name != nameof(RuleTests)).SelectMany(Of),
        Of(Sloppy).Where(test => test.Name == "Modules_are_good"),
        test => Calls(test.Method).Any(IsCheck) ? null : "does not go through Rule.Check, which fails when nothing is selected or the offender passes: let it");

    [Fact]
    public void No_rule_lists_modules_by_hand() => Rule.Check(
        Tests.Where(file => file.Path.StartsWith(Here, StringComparison.Ordinal)),
        [Sloppy],
        file => file.All<CollectionExpressionSyntax>().Cast<ExpressionSyntax>().Concat(file.All<InitializerExpressionSyntax>())
            .Select(list => string.Join(", ", ModulesIn(list))).FirstOrDefault(names => names.Contains(", ")) is { } names
            ? $"lists {names}: take Repository.Modules or Compiled.Modules, which a new module joins by itself"
            : null);

    [GeneratedRegex("^[A-Z][A-Za-z0-9]*(_[A-Za-z0-9]+){2,}$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Sentence();

    private static IEnumerable<Test> Of(SourceFile file) => file.Tests().Select(method => new Test(file.Path, method));

    /// <summary>What a test calls, by name, and what this calls in the same class.</summary>
    private static IEnumerable<string> Calls(MethodDeclarationSyntax test)
    {
        string[] direct = [.. Called(test)];
        return direct.Concat(test.Parent!.ChildNodes().OfType<MethodDeclarationSyntax>().Where(one => direct.Contains(one.Identifier.Text)).SelectMany(Called));
    }

    private static IEnumerable<string> Called(MethodDeclarationSyntax method) =>
        method.DescendantNodes().OfType<InvocationExpressionSyntax>().Select(call => call.Expression.ToString());

    private static bool IsCheck(string call) => call == "Rule.Check";

    private static IEnumerable<string> ModulesIn(ExpressionSyntax list) => list.ChildNodes().Select(one => one.ToString())
        .Select(text => Repository.Modules.FirstOrDefault(module => text == $"\"{module}\"" || text == $"typeof({module}Module)" || text == $"\"src/Modules/{module}\""))
        .OfType<string>();

    private sealed record Test(string Path, MethodDeclarationSyntax Method)
    {
        public string Name => Method.Identifier.Text;

        public override string ToString() => $"{Name} in {Path}";
    }
}
