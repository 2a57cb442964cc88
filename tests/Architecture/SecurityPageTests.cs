using System.Text.RegularExpressions;
using ServiceMap.Architecture.Tests.Reading;

namespace ServiceMap.Architecture.Tests;

/// <summary>The page about security leads to where things are: what it names is there.</summary>
public sealed partial class SecurityPageTests
{
    [Fact]
    public void Every_place_that_the_page_about_security_names_is_there() => Rule.Check(
        Places().Matches(Repository.File("docs/security.md").Text).Select(match => match.Groups["path"].Value),
        ["Host/Serving/Gone.cs"],
        path => IsThere(path) || IsThere($"src/{path}") ? null : "is named in docs/security.md and is not there: say where it has gone");

    private static bool IsThere(string path) => Path.Exists(Repository.PathOf(path));

    [GeneratedRegex("`(?<path>(Host|Modules|Design|Kernel|tests|docs|data)/[^` ]+)`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Places();
}
