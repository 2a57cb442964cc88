using ServiceMap.Host.Tests.Leaks.Worlds;

namespace ServiceMap.Host.Tests.Leaks.Typing;

/// <summary>
/// What to type for each thing that the command line asks for. Something that is not named here, in a verb or an option that was added
/// later, fails the walk: then say here what to type for it.
/// </summary>
internal sealed class Typed(Running running, World world)
{
    /// <summary>The one option by which an operator asks for what is withheld.</summary>
    public const string AsksForWithheld = "--with-withheld";

    /// <summary>The one option with which the data folder is left alone.</summary>
    public const string HasOwnData = "--demo";

    /// <summary>The id of a note that waits.</summary>
    public const string Note = "4f1c09ab";

    private readonly string pack = County.Now(world).Write(running.PathOf("pack"));
    private readonly string postcodes = MadeUpDirectory.Write(running.PathOf("ONSPD.csv"));
    private readonly string points = Points(running.PathOf("points.csv"));

    /// <summary>Where the verbs write.</summary>
    public string Output { get; } = Directory.CreateDirectory(running.PathOf("output")).FullName;

    /// <param name="verb">The verb, with those above it.</param>
    /// <param name="name">The argument or option.</param>
    /// <returns>What to type, one after the other; null where nobody has said.</returns>
    public IReadOnlyList<string>? For(string verb, string name) => (verb, name) switch
    {
        ("import postcodes", "PATH") => [postcodes],
        ("import pack" or "import entries", "PATH") => [pack],
        ("export pack", "PATH") => [Path.Combine(Output, "pack"), Path.Combine(Output, "pack.zip")],
        ("backup" or "restore", "FILE") => [Path.Combine(Output, "backup.db")],
        ("notes done", "ID") => [Note],
        ("locate", "--input") => [points],
        ("audit verify", "--last") => [new string('0', 64)],
        ("audit export", "--format") => ["csv", "json"],
        (_, "PROVIDER") => ["harbour"],
        (_, "--email") => ["ada@example.org"],
        (_, "--name") => ["Ada Okoro"],
        (_, "--role") => ["planner", "provider", "commissioner", "administrator"],
        (_, "--organisation") => ["lantern"],
        (_, "--body") => ["The county"],
        (_, "--output") => [Path.Combine(Output, $"{verb}.out")],
        (_, "--urls") => ["http://127.0.0.1:0"],
        (_, "--source") => ["pack"],
        (_, "--reason") => ["Asked by telephone"],
        (_, "--as-of") => ["2026-06-01"],
        (_, "--from") => ["2026-01-01"],
        (_, "--to") => ["2027-12-31"],
        (_, "--need") => ["domestic-abuse", "advocacy"],
        (_, "--area") => ["Westmark", "Northmark"],
        (_, "--stage") => ["court"],
        (_, "--cohort") => ["mothers"],
        (_, "--kind") => ["charity-funded", "safe-accommodation"],
        (_, "--standard") => ["any", "women-specific", "in-borough"],
        (_, "--areas") => ["all", "boroughs"],
        (_, "--format") => ["table", "csv", "json"],
        _ => null,
    };

    private static string Points(string path)
    {
        File.WriteAllText(path, "lon,lat\n-2.0625,53.0625\n");
        return path;
    }
}
