using System.Diagnostics;
using System.Text.RegularExpressions;

namespace ServiceMap.Architecture.Tests.Reading;

/// <summary>
/// The project that uses every banned symbol, once as a part of the program and once as tests, built with the settings of this
/// repository. A comment above each use names the symbol.
/// </summary>
internal static partial class PlantedBuild
{
    private const string Folder = "tests/Architecture/Offenders/";

    private static readonly SourceFile[] Sources = [.. Repository.Files(Folder + "Banned", ".cs", ".cshtml")];

    /// <summary>The symbols that are used.</summary>
    public static string[] Used { get; } = [.. Sources.SelectMany(file => file.Text.Split('\n')).Select(Named).OfType<string>()];

    /// <summary>The symbols whose use is an error, and all that the build said.</summary>
    public static async Task<(string[] Refused, string Said)> Run(string project, CancellationToken stop)
    {
        string said = await Build(Repository.PathOf($"{Folder}{project}/{project}.csproj"), stop);
        IEnumerable<string?> refused = Error().Matches(said).Select(match => Above(match.Groups["file"].Value, int.Parse(match.Groups["line"].ValueSpan)));
        return ([.. refused.OfType<string>()], said);
    }

    /// <summary>What the comment above a line names.</summary>
    private static string? Above(string file, int line) =>
        Sources.FirstOrDefault(source => source.Path.EndsWith("/" + file, StringComparison.Ordinal)) is { } source ? Named(source.Text.Split('\n')[line - 2]) : null;

    private static string? Named(string line) => Comment().Match(line) is { Success: true } comment ? comment.Groups["id"].Value : null;

    private static async Task<string> Build(string project, CancellationToken stop)
    {
        ProcessStartInfo start = new("dotnet") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string word in (string[])["build", project, "-nologo", "-v:quiet", "-nodeReuse:false", "-p:UseSharedCompilation=false"]) start.ArgumentList.Add(word);
        foreach (string name in Environment.GetEnvironmentVariables().Keys.Cast<string>().Where(IsOfAnOuterBuild)) start.Environment.Remove(name);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";

        using Process build = Process.Start(start)!;
        Task<string> errors = build.StandardError.ReadToEndAsync(stop);
        string said = await build.StandardOutput.ReadToEndAsync(stop);
        await build.WaitForExitAsync(stop);
        return said + await errors;
    }

    /// <summary>A build that runs these tests leaves variables behind that would mislead the one that they run.</summary>
    private static bool IsOfAnOuterBuild(string variable) => variable.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"(?<file>[\w.]+)\((?<line>\d+),\d+\): error RS0030", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Error();

    [GeneratedRegex(@"^\s*(//|@\*) (?<id>[MPFTE]:\S+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Comment();
}
