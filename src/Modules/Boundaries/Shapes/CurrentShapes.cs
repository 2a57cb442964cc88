using Microsoft.EntityFrameworkCore;
using ServiceMap.Boundaries.Storage;

namespace ServiceMap.Boundaries.Shapes;

/// <summary>The shapes that this piece of work sees in the database, which is asked every time for no more than their version.</summary>
internal sealed class CurrentShapes(BoundariesDb db, ShapesKept kept)
{
    /// <summary>Null before any have been taken in.</summary>
    public async Task<ShapeSet?> Find(CancellationToken stop) =>
        await db.Shapes.Select(shapes => shapes.Version).SingleOrDefaultAsync(stop) is { } version
            ? await kept.Find(version, () => Read(stop), stop)
            : null;

    private async Task<ShapeSet> Read(CancellationToken stop)
    {
        StoredShapes stored = await db.Shapes.AsNoTracking().SingleAsync(stop);
        return new ShapeSet(stored.Version, ShapesFile.Read(stored.GeoJson, []).Shapes);
    }
}
