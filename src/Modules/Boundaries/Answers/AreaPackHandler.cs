using MediatR;
using Microsoft.EntityFrameworkCore;
using ServiceMap.Boundaries.Areas;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Boundaries.Storage;

namespace ServiceMap.Boundaries.Answers;

internal sealed class AreaPackHandler(BoundariesDb db, AreasInOrder areas) : IRequestHandler<AreaPack, AreaPackAnswer?>
{
    public async Task<AreaPackAnswer?> Handle(AreaPack question, CancellationToken stop) =>
        await db.Shapes.AsNoTracking().SingleOrDefaultAsync(stop) is { } shapes
            ? new AreaPackAnswer(AreaTable.Write(await areas.Rows(stop)), shapes.GeoJson)
            : null;
}
