using System.Globalization;

namespace ServiceMap.Host.Tests.SlowReading;

/// <summary>
/// A pack for one example: the areas A1 (west) and A2 (east) that touch at 1.1 degrees west, the city C1 apart from them, two needs,
/// and what is added. A service that says nothing else is women-specific, live, meets advocacy and serves all areas.
/// </summary>
internal sealed class TinyPack
{
    private readonly Dictionary<string, List<Dictionary<string, string>>> rows =
        PackColumns.Of.Keys.ToDictionary(file => file, _ => new List<Dictionary<string, string>>());

    public TinyPack()
    {
        Add("areas.csv", ("code", "A2"), ("name", "East"), ("kind", "borough"));
        Add("areas.csv", ("code", "A1"), ("name", "West"), ("kind", "borough"));
        Add("areas.csv", ("code", "C1"), ("name", "Castle"), ("kind", "city"));
        Add("needs.csv", ("slug", "housing"), ("name", "Housing"));
        Add("needs.csv", ("slug", "advocacy"), ("name", "Advocacy"));
    }

    public TinyPack Service(string id, params (string Column, string Cell)[] cells) => Add(
        "services.csv",
        [
            ("id", id), ("provider_id", "P-" + id), ("name", id), ("kind", "charity-funded"), ("women_specific", "yes"),
            ("needs", "advocacy"), ("areas", "all"), .. cells,
        ]);

    public TinyPack Location(string id, string service, params (string Column, string Cell)[] cells) =>
        Add("locations.csv", [("id", id), ("service_id", service), ("name", id), .. cells]);

    public TinyPack Project(string id, string services) => Add("projects.csv", ("id", id), ("name", id), ("service_ids", services));

    public TinyPack Agreement(string id, string project, params (string Column, string Cell)[] cells) =>
        Add("agreements.csv", [("id", id), ("project_id", project), ("funder", "MOPAC"), .. cells]);

    public LiteralReading Read() => new(new PackText(rows
        .ToDictionary(file => file.Key, file => PackText.Write(file.Key, file.Value))
        .Append(KeyValuePair.Create("boundaries.geojson", Shapes))
        .ToDictionary()));

    /// <summary>The day of a date such as 2021-03-31.</summary>
    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private TinyPack Add(string file, params (string Column, string Cell)[] cells)
    {
        Dictionary<string, string> row = [];
        foreach ((string column, string cell) in cells) row[column] = cell;
        rows[file].Add(row);
        return this;
    }

    private const string Shapes = """
        { "type": "FeatureCollection", "features": [
        { "type": "Feature", "id": "A2", "properties": {}, "geometry": { "type": "Polygon", "coordinates":
          [[[-1.1, 53.0], [-1.0, 53.0], [-1.0, 53.1], [-1.1, 53.1], [-1.1, 53.0]]] } },
        { "type": "Feature", "id": "A1", "properties": {}, "geometry": { "type": "Polygon", "coordinates":
          [[[-1.2, 53.0], [-1.1, 53.0], [-1.1, 53.1], [-1.2, 53.1], [-1.2, 53.0]]] } },
        { "type": "Feature", "id": "C1", "properties": {}, "geometry": { "type": "Polygon", "coordinates":
          [[[-1.2, 53.4], [-1.1, 53.4], [-1.1, 53.5], [-1.2, 53.5], [-1.2, 53.4]]] } } ] }
        """;
}
