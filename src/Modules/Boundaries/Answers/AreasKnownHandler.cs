using MediatR;
using ServiceMap.Boundaries.Areas;
using ServiceMap.Boundaries.Contracts;

namespace ServiceMap.Boundaries.Answers;

internal sealed class AreasKnownHandler(AreasInOrder areas) : IRequestHandler<AreasKnown, IReadOnlyList<AreaSummary>>
{
    public Task<IReadOnlyList<AreaSummary>> Handle(AreasKnown question, CancellationToken stop) => areas.Find(stop);
}
