using MediatR;
using ServiceMap.Boundaries.Areas;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Boundaries.Shapes;

namespace ServiceMap.Boundaries.Answers;

internal sealed class AreaShapesHandler(AreasInOrder areas, CurrentShapes current) : IRequestHandler<AreaShapes, ShapesAnswer>
{
    private static readonly ShapesAnswer Nothing = new("""{"type":"FeatureCollection","features":[]}"""u8.ToArray(), "");

    public async Task<ShapesAnswer> Handle(AreaShapes question, CancellationToken stop)
    {
        if (await current.Find(stop) is not { } shapes) return Nothing;

        ReadOnlyMemory<byte> drawing = shapes.Drawings.Find(question.Tolerance, await areas.Find(stop));
        return new ShapesAnswer(drawing, shapes.Version);
    }
}
