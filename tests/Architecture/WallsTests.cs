using System.Text.RegularExpressions;
using ServiceMap.Architecture.Tests.Reading;

namespace ServiceMap.Architecture.Tests;

public sealed partial class WallsTests
{
    [Fact]
    public void Every_project_has_its_place() => Check(
        "src/Stray/Stray.csproj", project => project.Place == Place.Elsewhere ? "is neither Kernel, Design, Host, a module nor its Contracts: move it to src/Modules, or make it a folder of one of these" : null);

    [Fact]
    public void Kernel_and_Design_refer_to_nothing_of_ours() =>
        Check("src/Kernel/Kernel.csproj", OnlyTo(), project => project.Place is Place.Kernel or Place.Design);

    [Fact]
    public void Contracts_refer_to_Kernel_and_Contracts_only() =>
        Check("src/Modules/Rogue.Contracts/Rogue.Contracts.csproj", OnlyTo(Place.Kernel, Place.Contracts), project => project.Place == Place.Contracts);

    [Fact]
    public void Modules_refer_to_Kernel_Design_and_Contracts_only() =>
        Check("src/Modules/Rogue/Rogue.csproj", OnlyTo(Place.Kernel, Place.Design, Place.Contracts), project => project.Place == Place.Module);

    [Fact]
    public void Only_the_Host_refers_to_modules() =>
        Check("src/Modules/Rogue/Rogue.csproj", OnlyTo(Place.Kernel, Place.Design, Place.Contracts), project => project.Place != Place.Host);

    [Fact]
    public void Modules_open_their_internals_to_no_other_module() => Check(
        "src/Modules/Rogue/Rogue.csproj",
        project => project.Friends.FirstOrDefault(friend => Repository.Modules.Concat(Repository.Contracts).Any(name => friend == $"ServiceMap.{name}")) is { } friend
            ? $"opens its internals to {friend}: show it what it needs in Contracts"
            : null,
        project => project.Place == Place.Module);

    [Fact]
    public void Compiled_modules_use_no_other_module() => Rule.Check(
        [.. Compiled.Modules, .. Compiled.Contracts],
        [Compiled.Offenders],
        assembly => assembly.GetReferencedAssemblies().FirstOrDefault(name => Compiled.Modules.Any(module => module.GetName().Name == name.Name)) is { } used
            ? $"uses {used.Name}: use its Contracts"
            : null);

    [Fact]
    public void All_Contracts_have_their_module() => Rule.Check(
        Repository.Contracts,
        ["Nobody.Contracts"],
        name => Repository.Modules.Contains(name[..^ProjectFile.Contracts.Length]) ? null : "has no module beside it: add that module, or remove this");

    [Fact]
    public void The_list_of_modules_and_the_disk_agree() => Rule.Check(
        [Repository.File("src/Host/Modules.cs")],
        [Repository.Planted("src/Host/Modules.cs")],
        file =>
        {
            string[] listed = [.. Listed(file).Order(StringComparer.Ordinal)];
            return listed.SequenceEqual(Repository.Modules)
                ? null
                : $"lists {string.Join(", ", listed)} where src/Modules holds {string.Join(", ", Repository.Modules)}: give each folder there its one line";
        });

    [Fact]
    public void The_list_of_modules_is_what_the_program_is_composed_of() => Rule.Check(
        Repository.Modules,
        ["Rogue"],
        module => Host.Modules.All.Count(one => one.Assembly.GetName().Name == $"ServiceMap.{module}") == 1
            ? null
            : "is not one line of Modules.All: add new(typeof(…Module).Assembly, …Module.Add)");

    [Fact]
    public void Each_module_is_listed_after_those_that_it_asks()
    {
        string[] listed = [.. Listed(Repository.File("src/Host/Modules.cs"))];
        Rule.Check(
            AskTable.Real(Repository.Projects).Where(pair => !pair.StartsWith("Host ", StringComparison.Ordinal)),
            ["Needs asks Gaps"],
            pair => pair.Split(" asks ") is [string asking, string asked] && Array.IndexOf(listed, asking) > Array.IndexOf(listed, asked)
                ? null
                : "and is listed before it: move its line down in src/Host/Modules.cs");
    }

    [Fact]
    public void Every_module_with_pages_refers_to_Design() => Check(
        "src/Modules/Rogue/Rogue.csproj",
        project => project.References.Any(path => ProjectFile.PlaceOf(path) == Place.Design) ? null : "has pages and does not refer to Design: add the reference, for the layout and the tag helpers",
        project => project.Name == "Rogue" || Directory.Exists(Repository.PathOf($"src/Modules/{project.Name}/Pages")));

    private static IEnumerable<string> Listed(SourceFile file) => ListedModule().Matches(file.Text).Select(match => match.Groups["name"].Value);

    [GeneratedRegex(@"new\(typeof\((?<name>\w+)Module\)\.Assembly, \k<name>Module\.Add\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ListedModule();

    private static void Check(string planted, Func<ProjectFile, string?> offence, Func<ProjectFile, bool>? about = null) =>
        Rule.Check(Repository.Projects, [ProjectFile.Read(Repository.Planted(planted))], offence, about);

    private static Func<ProjectFile, string?> OnlyTo(params Place[] places) =>
        project => project.References.FirstOrDefault(path => !places.Contains(ProjectFile.PlaceOf(path))) is { } wrong
            ? $"refers to {wrong}, which is behind a wall: ask through its Contracts, and see the table of who asks whom in README.md"
            : null;
}
