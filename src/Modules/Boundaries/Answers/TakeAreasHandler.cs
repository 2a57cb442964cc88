using MediatR;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Kernel;

namespace ServiceMap.Boundaries.Answers;

internal sealed class TakeAreasHandler(Areas.TakeAreas areas) : IRequestHandler<TakeAreas, Taken>
{
    public Task<Taken> Handle(TakeAreas pack, CancellationToken stop) =>
        areas.Run(pack.Areas, pack.GeoJson, stop);
}
