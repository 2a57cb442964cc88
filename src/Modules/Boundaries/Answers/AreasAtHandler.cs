using MediatR;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Boundaries.Shapes;

namespace ServiceMap.Boundaries.Answers;

internal sealed class AreasAtHandler(CurrentShapes current) : IRequestHandler<AreasAt, IReadOnlyList<AreaCode?>>
{
    public async Task<IReadOnlyList<AreaCode?>> Handle(AreasAt question, CancellationToken stop) =>
        await current.Find(stop) is { } shapes
            ? shapes.Locator.Locate(question.Points)
            : new AreaCode?[question.Points.Count];
}
