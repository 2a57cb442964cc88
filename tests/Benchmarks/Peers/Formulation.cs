using System.Globalization;
using System.Reflection;

namespace ServiceMap.Benchmarks.Peers;

/// <summary>One way to put a question to a peer: a file of <c>Formulations</c>, whose first line says what it does.</summary>
internal sealed record Formulation(string Says, string Sql)
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
        return new Formulation(says, WithTheWindow(reader.ReadToEnd()));
    }

    private static string WithTheWindow(string sql) => sql
        .Replace("{first}", MadeUpStretches.First.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{last}", MadeUpStretches.Last.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
