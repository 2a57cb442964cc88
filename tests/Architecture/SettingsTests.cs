using System.Text.RegularExpressions;
using System.Xml.Linq;
using ServiceMap.Architecture.Tests.Reading;

namespace ServiceMap.Architecture.Tests;

public sealed partial class SettingsTests
{
    private static readonly SourceFile[] BuildFiles =
    [
        Repository.File("Directory.Build.props"), .. Repository.Files("src", ".csproj", ".props", ".targets"), .. Repository.Files("tests", ".csproj", ".props", ".targets"),
    ];

    [Fact]
    public void Warnings_are_errors_everywhere() => Rule.Check(
        BuildFiles,
        [new SourceFile("src/Modules/Rogue/Rogue.csproj", "<NoWarn>CS1591</NoWarn>"), new SourceFile("tests/Rogue/Rogue.Tests.csproj", "<RunAnalyzers>false</RunAnalyzers>")],
        file => Softened().Match(file.Text) is { Success: true } found ? $"says {found.Value}: mend what is warned of instead" : null);

    [Fact]
    public void The_settings_of_all_projects_make_warnings_errors() => Rule.Check(
        [Repository.File("Directory.Build.props")],
        [new SourceFile("Directory.Build.props", "<Project />")],
        file => file.Text.Contains("<TreatWarningsAsErrors>true</TreatWarningsAsErrors>") ? null : "does not set TreatWarningsAsErrors: put it back");

    [Fact]
    public void No_code_silences_a_warning() => Rule.Check(
        Repository.Files("src", ".cs", ".cshtml").Concat(Repository.Files("tests", ".cs")),
        [Repository.Planted("src/Modules/Rogue/Silenced.cs")],
        file => Silenced().Match(file.Text) is { Success: true } found ? $"says {found.Value}: mend what is warned of instead" : null,
        file => !file.IsMigration);

    [Fact]
    public void Versions_stand_in_one_place() => Rule.Check(
        BuildFiles.Where(file => file.Text.Contains("PackageReference")),
        [new SourceFile("src/Modules/Rogue/Rogue.csproj", """<Project><PackageReference Include="Scrutor" Version="7.0.0" /></Project>""")],
        file => References(file).Any(one => one.Attributes().Any(attribute => attribute.Name.LocalName.Contains("Version")))
            ? "gives the version of a package: give it in Directory.Packages.props alone"
            : null);

    [Fact]
    public void Every_version_is_of_a_package_that_is_used() => Rule.Check(
        XDocument.Parse(Repository.File("Directory.Packages.props").Text).Descendants("PackageVersion").Select(one => one.Attribute("Include")!.Value),
        ["Rogue.Package"],
        name => BuildFiles.SelectMany(References).Any(one => one.Attribute("Include")!.Value == name) ? null : "is used by no project: remove it from Directory.Packages.props");

    [Fact]
    public void MediatR_stays_at_the_version_whose_licence_we_accept() => Rule.Check(
        [Repository.File("Directory.Packages.props")],
        [new SourceFile("Directory.Packages.props", """<PackageVersion Include="MediatR" Version="13.0.0" />""")],
        file => file.Text.Contains("""<PackageVersion Include="MediatR" Version="5.1.0" />""") ? null : "names another MediatR than 5.1.0: docs/decisions says why it stays");

    [GeneratedRegex(@"<(NoWarn|WarningsNotAsErrors|WarningLevel|RunAnalyzers\w*|TreatWarningsAsErrors>false|Nullable>disable)[^<]*", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Softened();

    [GeneratedRegex(@"#pragma\s+warning\s+disable|\bSuppress(Message)\b|#nullable\s+disable", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Silenced();

    private static IEnumerable<XElement> References(SourceFile file) => XDocument.Parse(file.Text).Descendants("PackageReference");
}
