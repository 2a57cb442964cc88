using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.EntityFrameworkCore;
using ServiceMap.Architecture.Tests.Reading;

namespace ServiceMap.Architecture.Tests;

/// <summary>Five folders mean the same in every module, and the others are nouns of the domain.</summary>
public sealed partial class FoldersTests
{
    private static readonly string[] Five = ["Answers", "Reactions", "Storage", "Pages", "Plugins"];

    private static readonly string[] LayerNames =
        ["Domain", "Application", "Infrastructure", "Commands", "Queries", "Models", "Interfaces", "Validators"];

    [Fact]
    public void Folders_are_nouns_of_the_domain_and_not_layers() => Rule.Check(
        Repository.Folders("src").Concat(Repository.Folders("tests")),
        ["src/Modules/Rogue/Queries", "tests/Rogue/models"],
        folder => LayerNames.Contains(folder.Split('/')[^1], StringComparer.OrdinalIgnoreCase)
            ? "is named after a layer: name it after the thing of the domain that its files are about"
            : null);

    [Fact]
    public void The_five_folders_stand_at_the_top_of_a_module_and_Plugins_in_its_Contracts() => Rule.Check(
        Repository.Folders("src"),
        ["src/Modules/Rogue/Locations/Answers", "src/Modules/Rogue/Plugins", "src/Modules/Rogue.Contracts/Storage", "src/Kernel/Storage"],
        folder => MayStand(folder.Split('/')) ? null : "stands where its name means nothing: see the five folders in the conventions",
        folder => Five.Contains(folder.Split('/')[^1]));

    [Fact]
    public void Answers_and_Reactions_hold_nothing_else() => Rule.Check(
        Compiled.Modules.Types(),
        [typeof(Rogue.Answers.NoHandler), typeof(Rogue.Reactions.NoReaction)],
        type => Folder(type) == "Answers"
            ? Crossing.Answers(type) ? null : "answers no question: move it out of Answers"
            : Crossing.Reacts(type) ? null : "hears no fact: move it out of Reactions",
        type => Folder(type) is "Answers" or "Reactions" && !type.IsNested);

    [Fact]
    public void Storage_answers_nobody_and_shows_nothing() => Rule.Check(
        Compiled.Modules.Types(),
        [typeof(Rogue.Storage.PageInStorageModel)],
        type => Crossing.Found(type).Any() || typeof(PageModel).IsAssignableFrom(type) ? "is not of the store: move it out of Storage" : null,
        type => Folder(type) == "Storage");

    [Fact]
    public void Page_models_live_in_Pages() => Rule.Check(
        Compiled.Modules.Types(),
        [typeof(Rogue.Misnamed)],
        type => Folder(type) == "Pages" ? null : "is a page model: move it to Pages",
        type => typeof(PageModel).IsAssignableFrom(type));

    [Fact]
    public void Pages_hold_nothing_that_answers_reacts_or_keeps() => Rule.Check(
        Compiled.Modules.Types(),
        [typeof(Rogue.Pages.AnsweringHandler)],
        type => Crossing.Found(type).Any() || typeof(DbContext).IsAssignableFrom(type) ? "is no page: move it out of Pages" : null,
        type => Folder(type) == "Pages");

    [Fact]
    public void The_address_of_a_page_is_its_folder() => Rule.Check(
        Repository.Files("src", ".cshtml"),
        [new SourceFile("src/Modules/Rogue/Pages/Edit.cshtml", "@page \"/elsewhere\"\n")],
        file => GivenAddress().Match(file.Text).Groups["address"].Value is { Length: > 0 } given && given != Address(file) && !IsOneOfMany(file, given)
            ? $"gives itself the address {given}: move the file instead, or leave the address out"
            : null);

    [Fact]
    public void Namespaces_are_folders() => Rule.Check(
        Repository.Files("src", ".cs").Concat(Repository.Files("tests", ".cs")),
        [new SourceFile("src/Modules/Rogue/Areas/Lost.cs", "namespace ServiceMap.Rogue.Elsewhere;\n")],
        file => Space(file) == Expected(file) ? null : $"is in the namespace {Space(file)}: call it {Expected(file)}, after its folder",
        file => !file.IsMigration && Space(file) is not null);

    [GeneratedRegex("@page \"(?<address>/[^\"{]*)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex GivenAddress();

    /// <summary>A page of one thing of many stands in the folder of its kind: <c>/areas/{slug}</c> is in <c>Areas</c>.</summary>
    private static bool IsOneOfMany(SourceFile page, string given) =>
        page.Text.Contains($"@page \"{given}{{", StringComparison.Ordinal) && given == Address(page)[..(Address(page).LastIndexOf('/') + 1)];

    /// <summary>The address of a page by where it lies: the folders below Pages, and its name unless that is Index.</summary>
    private static string Address(SourceFile page)
    {
        string below = page.Path[(page.Path.IndexOf("/Pages/", StringComparison.Ordinal) + "/Pages".Length)..^".cshtml".Length];
        return (below.EndsWith("/Index", StringComparison.Ordinal) ? below[..^"Index".Length] : below).ToLowerInvariant();
    }

    /// <summary>A folder of tests without a project is shared: several projects compile it.</summary>
    private static bool IsProject(string folder) => Directory.EnumerateFiles(Repository.PathOf($"tests/{folder}"), "*.csproj").Any();

    private static bool MayStand(string[] path) => path switch
    {
        ["src", "Modules", string module, "Plugins"] => module.EndsWith(ProjectFile.Contracts, StringComparison.Ordinal),
        ["src", "Modules", string module, _] => !module.EndsWith(ProjectFile.Contracts, StringComparison.Ordinal),
        ["src", "Host", "Storage"] or ["src", "Design", "Pages"] => true,
        _ => false,
    };

    private static string? Folder(Type type) => type.Namespace!.Split('.') is [_, _, string folder, ..] ? folder : null;

    private static string? Space(SourceFile file) => file.All<BaseNamespaceDeclarationSyntax>().FirstOrDefault()?.Name.ToString();

    private static string Expected(SourceFile file) => string.Join('.', (IEnumerable<string>)(file.Folders switch
    {
        ["src", "Modules", .. string[] rest] => ["ServiceMap", .. rest],
        ["src", .. string[] rest] => ["ServiceMap", .. rest],
        ["tests", "Benchmarks", .. string[] rest] => ["ServiceMap", "Benchmarks", .. rest],
        ["tests", string project, .. string[] rest] when IsProject(project) => ["ServiceMap", project, "Tests", .. rest],
        ["tests", .. string[] shared] => ["ServiceMap", "Tests", .. shared],
        _ => ["ServiceMap", "Tests"],
    }));
}
