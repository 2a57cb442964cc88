using Microsoft.EntityFrameworkCore;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Boundaries.Storage;

namespace ServiceMap.Boundaries.Areas;

/// <summary>The areas as they are stored, in the order of their file.</summary>
internal sealed class AreasInOrder(BoundariesDb db)
{
    public async Task<IReadOnlyList<AreaSummary>> Find(CancellationToken stop) => [.. (await Rows(stop)).Select(Summary)];

    public async Task<IReadOnlyList<StoredArea>> Rows(CancellationToken stop) =>
        await db.Areas.AsNoTracking().OrderBy(area => area.Position).ToListAsync(stop);

    private static AreaSummary Summary(StoredArea area) =>
        new(new AreaCode(area.Code), area.Name, AreaKinds.ByWord[area.Kind], area.Group, area.InnerOuter);
}
