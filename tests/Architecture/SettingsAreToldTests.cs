using System.Text.RegularExpressions;
using ServiceMap.Architecture.Tests.Reading;

namespace ServiceMap.Architecture.Tests;

/// <summary>Whoever runs the program finds every setting in <c>docs/deploy.md</c>, each once.</summary>
public sealed partial class SettingsAreToldTests
{
    private static readonly string Page = Repository.File("docs/deploy.md").Text;

    [Fact]
    public void Every_setting_that_the_code_names_stands_in_the_page_about_running_it() => Rule.Check(
        Repository.Files("src", ".cs").Where(file => !file.IsMigration).SelectMany(Named).Distinct(),
        ["Rogue:Setting"],
        setting => Page.Contains($"`{setting}", StringComparison.Ordinal) ? null : "is read by the code and stands nowhere in docs/deploy.md: tell what it does and its default");

    [Fact]
    public void Every_setting_stands_there_once() => Rule.Check(
        Told(Page),
        ["Rogue:Setting"],
        setting => Told(Page).Count(other => other == setting) == 1 ? null : "does not stand in the table of docs/deploy.md once: tell it there, once");

    /// <summary>The settings that a file names whole, and those that it names below a section that it names.</summary>
    private static IEnumerable<string> Named(SourceFile file)
    {
        string[] whole = [.. Whole().Matches(file.Text).Select(match => match.Groups["key"].Value)];
        string? section = Section().Match(file.Text) is { Success: true } found ? found.Groups["key"].Value : null;
        return section is null ? whole : [.. whole, .. Below().Matches(file.Text).Select(match => $"{section}:{match.Groups["key"].Value}")];
    }

    private static IEnumerable<string> Told(string page) =>
        from line in page.Split('\n')
        where line.StartsWith("| `", StringComparison.Ordinal)
        from setting in Quoted().Matches(line.Split('|')[1])
        select setting.Groups["key"].Value;

    [GeneratedRegex("\"(?<key>[A-Z][A-Za-z]+(:[A-Z][A-Za-z]+)+|(SERVICEMAP|OTEL)_[A-Z_]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Whole();

    [GeneratedRegex("string Section = \"(?<key>[A-Za-z:]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Section();

    [GeneratedRegex("settings(\\.GetSection\\(|\\[)\"(?<key>[A-Za-z]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Below();

    [GeneratedRegex("`(?<key>[^`]+)`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Quoted();
}
