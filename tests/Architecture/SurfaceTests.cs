using ServiceMap.Architecture.Tests.Reading;

namespace ServiceMap.Architecture.Tests;

/// <summary>
/// What modules show to each other changes only on purpose: it is approved in the files of <c>Surface</c>, whose diff is read first.
/// </summary>
public sealed class SurfaceTests
{
    private const string Folder = "tests/Architecture/Surface";

    /// <summary>Set to <c>yes</c>, it makes the tests write down what they find.</summary>
    private const string Approve = "SERVICEMAP_APPROVE_SURFACE";

    private static readonly string HowToApprove =
        $"If that is meant, run these tests once with {Approve}=yes, read the diff of {Folder}, and commit it with the change.";

    [Fact]
    public void Every_Contracts_shows_exactly_what_was_approved() => Rule.Check(
        Compiled.Contracts.Select(assembly => new Shown(assembly.GetName().Name!, Surface.Of(assembly), Approved(assembly.GetName().Name!))),
        [new Shown("Rogue.Contracts", Surface.Of([typeof(Rogue.Contracts.Unanswered)]), Repository.Planted("Rogue.Contracts.txt").Text)],
        shown => shown.Now == shown.Approved
            ? null
            : $"shows something else than was approved:{Environment.NewLine}{Difference(shown)}{Environment.NewLine}{HowToApprove}");

    [Fact]
    public void Nothing_is_approved_for_Contracts_that_are_gone() => Rule.Check(
        Directory.EnumerateFiles(Repository.PathOf(Folder)).Select(path => Path.GetFileNameWithoutExtension(path)),
        ["ServiceMap.Gone.Contracts"],
        name => Compiled.Contracts.Any(assembly => assembly.GetName().Name == name) ? null : "is not there any more: remove its file");

    private sealed record Shown(string Name, string Now, string Approved)
    {
        public override string ToString() => Name;
    }

    private static string Approved(string name)
    {
        string path = Repository.PathOf($"{Folder}/{name}.txt");
        if (Environment.GetEnvironmentVariable(Approve) == "yes") File.WriteAllText(path, Surface.Of(Compiled.Contracts.Single(one => one.GetName().Name == name)));
        return File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
    }

    /// <summary>The lines that went and came, each below the type that it belongs to.</summary>
    private static string Difference(Shown shown)
    {
        string[] before = Lines(shown.Approved);
        string[] now = Lines(shown.Now);
        return string.Join(Environment.NewLine, before.Except(now).Select(line => $"  - {line}").Concat(now.Except(before).Select(line => $"  + {line}")));
    }

    private static string[] Lines(string surface)
    {
        string type = "";
        List<string> lines = [];
        foreach (string line in surface.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!line.StartsWith(' ')) type = line.Split(' ').First(word => word.Contains('.'));
            lines.Add(line.StartsWith(' ') ? $"{type}: {line.Trim()}" : line);
        }

        return [.. lines];
    }
}
