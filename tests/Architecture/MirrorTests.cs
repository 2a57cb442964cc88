using ServiceMap.Architecture.Tests.Reading;

namespace ServiceMap.Architecture.Tests;

/// <summary>
/// Tests mirror the tree: <c>tests/Providers/Services/EditServiceTests.cs</c> tests <c>Providers/Services/EditService.cs</c>. A test of something
/// wider than one file stands in the folder that it is about; a folder of tests alone holds what it tests with.
/// </summary>
public sealed class MirrorTests
{
    private const string Ending = "Tests.cs";

    /// <summary>Where each source file stands, below its module: "Providers/Services/EditService.cs", of the module and its Contracts alike.</summary>
    private static readonly string[] Sources = [.. Repository.Files("src", ".cs", ".cshtml").Select(file => BelowModule(file.Path))];

    private static readonly SourceFile[] Tests = [.. Repository.Files("tests", ".cs").Where(file => file.Folders is ["tests", not "Architecture" and not "Benchmarks", ..])];

    [Fact]
    public void A_test_named_after_a_file_stands_where_the_file_stands() => Rule.Check(
        Tests,
        [new SourceFile("tests/Needs/Answers/TakeTermsTests.cs", "")],
        test => Sources.Contains(Tested(test)) ? null : $"is named after {string.Join(" or ", Namesakes(test))}: move it to the same folder, or name it after what it tests",
        test => test.Path.EndsWith(Ending, StringComparison.Ordinal) && Namesakes(test).Any());

    [Fact]
    public void Any_other_test_stands_in_a_folder_of_the_source_or_beside_what_it_tests_with() => Rule.Check(
        Tests,
        [new SourceFile("tests/Needs/Wanderings/LonelyTests.cs", ""), new SourceFile("tests/Gone/GoneTests.cs", "")],
        test => IsFolderOfSource(test) || HasMeans(test) ? null : "stands in a folder that mirrors none of the source: move it to the folder that it is about",
        test => test.Path.EndsWith(Ending, StringComparison.Ordinal) && !Namesakes(test).Any());

    [Fact]
    public void Every_module_has_its_tests() => Rule.Check(
        Repository.Modules.Append("Host"),
        ["Rogue"],
        module => Tests.Any(test => test.Folders[1] == module && test.Path.EndsWith(Ending, StringComparison.Ordinal)) ? null : $"has no tests: add the project tests/{module}");

    [Fact]
    public void Test_classes_stand_in_files_that_say_so() => Rule.Check(
        Tests,
        [new SourceFile("tests/Needs/Terms/Terms.cs", "public sealed class TermsTests { [Fact] public void Is_one_of_them() { } }")],
        file => file.Path.EndsWith(Ending, StringComparison.Ordinal) ? null : "holds tests: end its name in Tests",
        file => file.Tests().Any() && !file.Path.EndsWith("Contract.cs", StringComparison.Ordinal));

    private static string BelowModule(string path)
    {
        string below = path["src/".Length..].Replace("Modules/", "", StringComparison.Ordinal);
        return below.Replace($"{ProjectFile.Contracts}/", "/", StringComparison.Ordinal);
    }

    /// <summary>The source file that a test would be about by its name and place.</summary>
    private static string Tested(SourceFile test) => test.Path["tests/".Length..^Ending.Length] + ".cs";

    /// <summary>The files of the same module that a test is named after, wherever they stand.</summary>
    private static IEnumerable<string> Namesakes(SourceFile test) =>
        Sources.Where(path => path.Split('/')[0] == test.Folders[1] && Path.GetFileName(path) == Path.GetFileName(Tested(test)));

    private static bool IsFolderOfSource(SourceFile test) =>
        Sources.Any(path => path.StartsWith(string.Join('/', test.Folders[1..]) + "/", StringComparison.Ordinal));

    private static bool HasMeans(SourceFile test) =>
        Tests.Any(file => file.Folders.SequenceEqual(test.Folders) && !file.Path.EndsWith(Ending, StringComparison.Ordinal) && !file.Tests().Any());
}
