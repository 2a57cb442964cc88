using Microsoft.EntityFrameworkCore;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Boundaries.Shapes;
using ServiceMap.Boundaries.Storage;
using ServiceMap.Kernel;

namespace ServiceMap.Boundaries.Areas;

/// <summary>
/// Takes in the set of areas of a data pack, or corrects what the set that is stored says of its areas. What can be read of the rows is
/// stored even when something is refused, so that what refers to them can be checked before everything is undone.
/// </summary>
internal sealed class TakeAreas(BoundariesDb db, ShapesKept kept)
{
    public async Task<Taken> Run(Table table, ReadOnlyMemory<byte> geoJson, CancellationToken stop)
    {
        var refusals = new Refusals();
        IReadOnlyList<StoredArea> rows = AreaTable.Read(table, refusals);
        IReadOnlyDictionary<string, int> lines = AreaTable.LinesByCode(table);
        Dictionary<string, StoredArea> stored = await db.Areas.ToDictionaryAsync(area => area.Code, stop);
        string version = StoredShapes.VersionOf(geoJson);
        string? storedVersion = await db.Shapes.Select(shapes => shapes.Version).SingleOrDefaultAsync(stop);

        if (storedVersion is null)
            TakeShapes(version, geoJson, lines, refusals);
        else if (IsAnotherSet(stored.Keys, lines.Keys, refusals.Count == 0))
            refusals.Add(new Refusal(table.File, 0, "", "", AnotherFolder(stored.Count)));
        else if (version != storedVersion)
            RefuseShapes(geoJson, lines, refusals);

        (TakenFile areas, IReadOnlyList<AreaCode> changed) = Store(rows, stored, table.File);
        await db.SaveChangesAsync(stop);

        var shapes = new TakenFile(ShapesFile.Name, storedVersion is null ? 1 : 0, 0, storedVersion is null ? 0 : 1);
        return new Taken([areas, shapes], refusals, changed.Count > 0 ? [new AreasChanged(changed)] : []);
    }

    private const string AnotherVintage =
        "holds other shapes than those of this data folder; another vintage is another data folder: name one with --data";

    private static string AnotherFolder(int areas) =>
        $"this data folder already holds {areas} areas; another set of areas or another vintage is another data folder: name one with --data";

    /// <summary>A stored area that the table lacks says so only when all its rows could be read.</summary>
    private static bool IsAnotherSet(IEnumerable<string> stored, IEnumerable<string> given, bool allRead) =>
        given.Except(stored).Any() || (allRead && stored.Except(given).Any());

    private void TakeShapes(string version, ReadOnlyMemory<byte> geoJson, IReadOnlyDictionary<string, int> lines, Refusals refusals)
    {
        if (Sound(geoJson, lines, refusals) is not { } file) return;
        db.Shapes.Add(new StoredShapes { Version = version, GeoJson = geoJson.ToArray() });
        kept.Keep(new ShapeSet(version, file.Shapes));
    }

    /// <summary>Other shapes than those that are stored are refused: for what is wrong with them, or else for being others.</summary>
    private static void RefuseShapes(ReadOnlyMemory<byte> geoJson, IReadOnlyDictionary<string, int> lines, Refusals refusals)
    {
        if (Sound(geoJson, lines, refusals) is not null) refusals.Add(new Refusal(ShapesFile.Name, 0, "", "", AnotherVintage));
    }

    /// <summary>The shapes; null where something is wrong with them, which is refused.</summary>
    private static ShapesFile? Sound(ReadOnlyMemory<byte> geoJson, IReadOnlyDictionary<string, int> lines, Refusals refusals)
    {
        Refusals found = [];
        ShapesFile file = ShapesFile.Read(geoJson, found);
        found.AddRange(CheckShapes.Refusals(file.Shapes));
        found.AddRange(MatchShapes.Refusals(lines, file));
        refusals.AddRange(found);
        return found.Count == 0 ? file : null;
    }

    private (TakenFile File, IReadOnlyList<AreaCode> Changed) Store(
        IReadOnlyList<StoredArea> rows, Dictionary<string, StoredArea> stored, string file)
    {
        int added = 0;
        var changed = new List<AreaCode>();
        foreach (StoredArea row in rows)
        {
            if (!stored.TryGetValue(row.Code, out StoredArea? known))
            {
                db.Areas.Add(row);
                added++;
                changed.Add(new AreaCode(row.Code));
                continue;
            }

            db.Entry(known).CurrentValues.SetValues(row);
            if (db.Entry(known).State == EntityState.Modified) changed.Add(new AreaCode(row.Code));
        }

        return (new TakenFile(file, added, changed.Count - added, rows.Count - changed.Count), changed);
    }
}
