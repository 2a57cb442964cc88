using MediatR;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Boundaries.Shapes;

namespace ServiceMap.Boundaries.Answers;

internal sealed class AreaNeighboursHandler(CurrentShapes current) : IRequestHandler<AreaNeighbours, IReadOnlyDictionary<AreaCode, IReadOnlyList<AreaCode>>>
{
    public async Task<IReadOnlyDictionary<AreaCode, IReadOnlyList<AreaCode>>> Handle(AreaNeighbours question, CancellationToken stop)
    {
        ShapeSet? shapes = await current.Find(stop);
        return question.Areas.Distinct().ToDictionary(area => area, area => shapes?.Neighbours.Of(area) ?? []);
    }
}
