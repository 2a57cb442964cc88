using System.Text.Json;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Sources;

namespace ServiceMap.Providers.Versions;

/// <summary>
/// What an entry says, as texts by field, without its sites: the columns of <c>services.csv</c> but its id, the day on which it is live again,
/// and how its organisation is reached. An empty text is not recorded. Anybody may know all of it once it is live.
/// </summary>
internal sealed record EntryTexts
{
    /// <summary>The day on which a paused or hidden entry is live again.</summary>
    public const string LiveAgain = "live_again_on";

    /// <summary>What is before the columns of <c>providers.csv</c> by which an organisation is reached.</summary>
    public const string Organisation = "organisation.";

    private static readonly string[] Reached = ["website", "email", "phone"];

    private readonly SortedDictionary<string, string> fields;

    private EntryTexts(IEnumerable<KeyValuePair<string, string>> fields) =>
        this.fields = new(fields.Where(field => field.Value.Length > 0).ToDictionary(), StringComparer.Ordinal);

    /// <summary>Every field that there is, in the order in which they are asked.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. PackColumns.Services.Skip(1), LiveAgain, .. Reached.Select(column => Organisation + column)];

    /// <summary>The text of a field; empty where it is not recorded.</summary>
    public string this[string field] => fields.GetValueOrDefault(field, "");

    public IReadOnlyList<string> List(string field) => this[field].Split(';', StringSplitOptions.RemoveEmptyEntries);

    public EntryTexts With(string field, string text) => new(fields.Where(one => one.Key != field).Append(new(field, text)));

    public EntryTexts With(IEnumerable<KeyValuePair<string, string>> changed) => changed.Aggregate(this, (texts, one) => texts.With(one.Key, one.Value));

    public static EntryTexts Empty { get; } = new([]);

    public static EntryTexts Of(ServiceEntry service, ProviderEntry provider, DateOnly? liveAgain)
    {
        IEnumerable<KeyValuePair<string, string>> said = Pairs(PackColumns.Services, PackCells.Of(service)).Skip(1);
        return new([.. said, .. ReachOf(provider), new(LiveAgain, PackCells.Day(liveAgain) ?? "")]);
    }

    /// <summary>How an organisation is reached, as fields of its entries.</summary>
    public static IEnumerable<KeyValuePair<string, string>> ReachOf(ProviderEntry provider) => Pairs(PackColumns.Providers, PackCells.Of(provider))
        .Where(one => Reached.Contains(one.Key)).Select(one => new KeyValuePair<string, string>(Organisation + one.Key, one.Value));

    /// <summary>As a row of <c>services.csv</c>.</summary>
    public string[] Cells(ServiceCode code) => [code.Value, .. PackColumns.Services.Skip(1).Select(column => this[column])];

    /// <summary>How the organisation is to be reached, in its row of <c>providers.csv</c>.</summary>
    public string[] Cells(ProviderEntry provider) =>
    [
        .. Pairs(PackColumns.Providers, PackCells.Of(provider)).Select(one => Reached.Contains(one.Key) ? this[Organisation + one.Key] : one.Value),
    ];

    public string ToJson() => JsonSerializer.Serialize(fields);

    public static EntryTexts FromJson(string json) => new(JsonSerializer.Deserialize<Dictionary<string, string>>(json)!);

    public bool Equals(EntryTexts? other) => other is not null && fields.SequenceEqual(other.fields);

    public override int GetHashCode() => fields.Aggregate(0, (hash, field) => HashCode.Combine(hash, field));

    private static IEnumerable<KeyValuePair<string, string>> Pairs(string[] columns, string?[] cells) =>
        columns.Zip(cells, (column, cell) => new KeyValuePair<string, string>(column, cell ?? ""));
}
