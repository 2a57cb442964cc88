using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Razor.TagHelpers;
using ServiceMap.Architecture.Tests.Reading;

namespace ServiceMap.Architecture.Tests;

public sealed partial class NamesTests
{
    private static readonly string[] EmptyEndings = ["Service", "Provider", "Manager", "Helper", "Utils", "Base", "Impl", "Dto"];

    /// <summary>Endings that are words of the domain: a type may be just that, or do something with it, such as <c>WithdrawService</c>.</summary>
    private static readonly string[] DomainWords = ["Service", "Provider"];

    [Fact]
    public void Types_say_what_they_are_or_do() => Rule.Check(
        Compiled.All.Types(),
        [typeof(Rogue.MailService), typeof(Rogue.TimeProvider), typeof(Rogue.CellManager), typeof(Rogue.AreaDto)],
        type => EmptyEndings.FirstOrDefault(type.WrittenName().EndsWith) is { } ending && !IsOfTheDomain(type, ending)
            ? $"ends in {ending}: say what the thing is, or what it does"
            : null,
        type => !IsOfTheFramework(type));

    [Fact]
    public void Files_are_named_after_their_first_type() => Rule.Check(
        Repository.Files("src", ".cs").Concat(Repository.Files("tests", ".cs")),
        [Repository.Planted("src/Modules/Rogue/Misleading.cs"), Repository.Planted("src/Modules/Rogue/Pages/Peeking.cshtml.cs")],
        file =>
        {
            string[] types = [.. TypeName().Matches(file.Text).Select(match => match.Groups["name"].Value)];
            string expected = file.Path.EndsWith(".cshtml.cs") ? Path.GetFileNameWithoutExtension(file.Name) + "Model" : file.Name;
            return types.Length == 0 || types[0] == expected || HoldsSeveral(file, types) ? null : $"is named otherwise than {types[0]}, its first type: rename one of them";
        },
        file => !file.IsMigration);

    [GeneratedRegex(
        @"^((public|internal|file|static|sealed|abstract|readonly|partial|ref|unsafe) )*(class|record struct|record class|record|struct|interface|enum) (?<name>\w+)",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TypeName();

    private static bool IsOfTheDomain(Type type, string ending) =>
        DomainWords.Contains(ending) && (type.WrittenName() == ending || type.GetMethod("Run") is not null);

    /// <summary>The web framework's own word for what draws a tag.</summary>
    private static bool IsOfTheFramework(Type type) => typeof(ITagHelper).IsAssignableFrom(type);

    /// <summary>A file whose name is a plural may hold several small types of one idea, such as <c>Codes.cs</c>.</summary>
    private static bool HoldsSeveral(SourceFile file, string[] types) => file.Name.EndsWith('s') && types.Length > 1;
}
