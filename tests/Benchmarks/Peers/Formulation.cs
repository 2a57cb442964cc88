using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;

namespace ServiceMap.Benchmarks.Peers;

/// <summary>
/// One way to put a question to a peer: a file of <c>Formulations</c>, whose first line says what it does. What several have in common is
/// one of its <c>parts</c>, which they name as <c>{part.sql}</c>, or as <c>{part.sql over table}</c> where it asks <c>{stretches}</c>.
/// </summary>
internal sealed partial record Formulation(string Says, string Sql)
{
    private static readonly Assembly Here = typeof(Formulation).Assembly;

    /// <summary>All ways to put a question to a peer, in the order of their names.</summary>
    public static IReadOnlyList<Formulation> All(string peer, string question) =>
    [
        .. Here.GetManifestResourceNames().Where(name => name.StartsWith($"{peer}/{question}-", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(Read),
    ];

    /// <summary>What a peer does before it is asked anything.</summary>
    public static string Preparation(string peer, string what) => Read($"{peer}/prepare-{what}.sql").Sql;

    private static Formulation Read(string name)
    {
        using StreamReader reader = new(Here.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"There is no {name}."));
        string says = reader.ReadLine()!.TrimStart('-', ' ');
        return new Formulation(says, WithTheWindow(WithParts(reader.ReadToEnd())));
    }

    private static string WithParts(string sql) => Part().Replace(
        sql, part => Read($"parts/{part.Groups["name"].Value}").Sql.Trim().Replace("{stretches}", part.Groups["table"].Value, StringComparison.Ordinal));

    private static string WithTheWindow(string sql) => sql
        .Replace("{first}", MadeUpStretches.First.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{last}", MadeUpStretches.Last.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    [GeneratedRegex(@"\{(?<name>[a-z-]+\.sql)( over (?<table>[a-z_]+))?\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Part();
}
