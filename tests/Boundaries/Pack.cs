using System.Text;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Kernel;

namespace ServiceMap.Boundaries.Tests;

/// <summary>The part of a data pack that this module takes: made up, or the one that is shipped.</summary>
internal sealed record Pack(string Areas, byte[] GeoJson)
{
    public const string Header = "code,name,kind,group,inner_outer";

    /// <summary>Two districts beside each other, and nowhere near London.</summary>
    public static Pack TwoDistricts => Of([Square("E07000172", -1.30, 52.90), Square("E07000176", -1.20, 52.90)]);

    public static Pack London => new(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "london", "areas.csv")),
        File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "london", "boundaries.geojson")));

    public TakeAreas Request => new(Table(Areas), GeoJson);

    public string Text => Encoding.UTF8.GetString(GeoJson);

    /// <summary>The districts E07000172 and E07000176 with these features as their shapes; the first stands on line 2.</summary>
    public static Pack Of(params string[] features) => new(
        $"{Header}\nE07000172,Broxtowe,district,South,\nE07000176,Rushcliffe,district,South,\n",
        Bytes($"{{\"type\":\"FeatureCollection\",\"features\":[\n{string.Join(",\n", features)}\n]}}\n"));

    public Pack WithAreas(params string[] rows) => this with { Areas = $"{Header}\n{string.Join('\n', rows)}\n" };

    public Pack WithGeoJson(string text) => this with { GeoJson = Bytes(text) };

    public static string Feature(string id, string geometry) =>
        $$"""{"type":"Feature","id":"{{id}}","properties":{},"geometry":{{geometry}}}""";

    /// <summary>A feature whose one ring goes through these positions.</summary>
    public static string Ring(string id, string positions) => Feature(id, $$"""{"type":"Polygon","coordinates":[[{{positions}}]]}""");

    /// <summary>A feature of a tenth of a degree each way, from its south-western corner.</summary>
    public static string Square(string id, double west, double south)
    {
        double east = Math.Round(west + 0.1, 6), north = Math.Round(south + 0.1, 6);
        return Ring(id, FormattableString.Invariant(
            $"[{west},{south}],[{east},{south}],[{east},{north}],[{west},{north}],[{west},{south}]"));
    }

    public static Table Table(string csv)
    {
        string[][] lines = [.. csv.TrimEnd('\n').Split('\n').Select(line => line.Split(','))];
        return new Table("areas.csv", lines[0], [.. lines.Skip(1).Select((cells, index) => new Row(index + 2, cells))]);
    }

    public static string Csv(Table table) =>
        string.Concat(table.Rows.Select(row => row.Cells).Prepend(table.Columns).Select(cells => string.Join(',', cells) + "\n"));

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
