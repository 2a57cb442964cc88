using ServiceMap.Kernel;
using ServiceMap.Providers.Contracts;

namespace ServiceMap.Gaps.Grids;

/// <summary>What is on record beside services and agreements, as anybody may see it.</summary>
/// <param name="Projects">How many projects there are.</param>
/// <param name="Signatories">How many bodies are known to have signed.</param>
/// <param name="Sites">The sites that are public. Of others not even the number is here.</param>
/// <param name="Indicators">The figures of need.</param>
internal sealed record PublicRecords(
    int Projects, int Signatories, IReadOnlyList<PublicSite> Sites, IReadOnlyList<IndicatorRecord> Indicators)
{
    /// <param name="tables">The parts of a data pack by file, without anything withheld.</param>
    /// <param name="services">The services that are public: sites of others are not.</param>
    /// <param name="doubted">The sites of which it is not known where they are, or doubtful.</param>
    public static PublicRecords Of(IReadOnlyDictionary<string, Table> tables, IReadOnlySet<string> services, SitesDoubted doubted) => new(
        tables["projects.csv"].Rows.Count,
        tables["signatories.csv"].Rows.Count,
        [
            .. Read(tables["locations.csv"]).Where(row => row("confidentiality") == "public" && services.Contains(row("service_id")))
                .Select(row => new PublicSite(row("id"), row("name"), new ServiceCode(row("service_id")), !IsLost(doubted, row("id")))),
        ],
        [
            .. Read(tables["indicators.csv"]).Select(row => new IndicatorRecord(
                row("value") != "", new Source(Text(row("source_title")), Text(row("source_url"))))),
        ]);

    /// <summary>The rows of a table, each as the cell of a column.</summary>
    private static IEnumerable<Func<string, string>> Read(Table table)
    {
        Dictionary<string, int> places = table.Columns.Select((name, place) => (name, place)).ToDictionary(pair => pair.name, pair => pair.place);
        return table.Rows.Select(row => (Func<string, string>)(column => row.Cells[places[column]]));
    }

    private static bool IsLost(SitesDoubted doubted, string site) =>
        doubted.Public.Any(one => one.Id == site && one.Doubts.Contains(SiteDoubt.NotLocated));

    private static string? Text(string cell) => cell == "" ? null : cell;
}

/// <param name="HasPosition">Whether it is known where it is.</param>
internal sealed record PublicSite(string Id, string Name, ServiceCode Service, bool HasPosition);

/// <param name="HasValue">Whether there is a figure.</param>
/// <param name="Source">Where it was read.</param>
internal sealed record IndicatorRecord(bool HasValue, Source Source);
