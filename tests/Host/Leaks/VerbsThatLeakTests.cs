using ServiceMap.Host.Tests.Leaks.Searching;
using ServiceMap.Host.Tests.Leaks.Typing;
using ServiceMap.Host.Tests.Leaks.Worlds;
using ServiceMap.Host.Verbs;

namespace ServiceMap.Host.Tests.Leaks;

/// <summary>Types every verb that the command line names with everything that it takes, and looks for what is withheld in all that comes of it.</summary>
public sealed class VerbsThatLeakTests
{
    [Fact]
    public async Task No_verb_shows_or_writes_what_is_withheld_unless_it_is_asked_for_by_name()
    {
        using Running running = await Filled();
        Typed typed = new(running, World.A);
        List<string> wrong = [];
        foreach ((string name, System.CommandLine.Command verb) in KnownVerbs.All)
        {
            bool isDone = false;
            foreach (string[] line in KnownVerbs.Lines(name, verb, typed).Append([.. name.Split(' '), "--help"]))
            {
                Running.Said said = await Type(running, line);
                isDone |= said.Exit == CommandLine.Done && line[^1] != "--help";
                if (said.Exit == CommandLine.WrongUsage) wrong.Add($"{string.Join(' ', line)}: {said.Error}");
                wrong.AddRange(Finder.In(Readings.Of($"{said.Output}\n{said.Error}"), World.A.Secrets).Select(secret => $"{secret}: {string.Join(' ', line)}"));
            }

            if (!isDone) wrong.Add($"{name} was never done");
        }

        None.Of(wrong.Concat(Written(typed.Output)).Concat(Written(running.Data)));
    }

    [Fact]
    public async Task What_is_asked_for_by_name_is_seen()
    {
        using Running running = await Filled();
        await running.Lines("export", "pack", running.PathOf("output"), Typed.AsksForWithheld);

        Assert.Contains("Quillonbar Street: locations.csv", Written(running.PathOf("output")));
    }

    private static async Task<Running> Filled()
    {
        Running running = new();
        foreach (County county in new[] { County.Before(World.A), County.Now(World.A) })
        {
            await running.Lines("import", "pack", county.Write(running.PathOf(Path.GetRandomFileName())));
        }

        Stored.Run(running.Database, $"INSERT INTO providers_notes VALUES ('{Typed.Note}', 's-abuse', '2026-05-20 10:00:00+00:00', x'00')");
        return running;
    }

    /// <summary>Runs a verb; a server is ended as soon as it serves.</summary>
    private static async Task<Running.Said> Type(Running running, string[] line)
    {
        if (line[0] != "serve" || line[^1] == "--help") return await running.Answering("yes\n", line);
        using CancellationTokenSource served = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        using StringWriter error = new();
        await using Until output = new("Press Ctrl+C", served.Cancel);
        int exit = await CommandLine.Run([.. line, "--data", running.Data], TextReader.Null, output, error, served.Token);
        return new Running.Said(exit, output.Text, error.ToString());
    }

    private static IEnumerable<string> Written(string folder) =>
        from path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        where Path.GetFileName(path) != "postcodes.db"
        from secret in Finder.In(Readings.Of(File.ReadAllBytes(path)), World.A.Secrets)
        select $"{secret}: {Path.GetFileName(path)}";
}
