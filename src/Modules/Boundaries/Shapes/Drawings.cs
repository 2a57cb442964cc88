using System.Collections.Concurrent;
using ServiceMap.Boundaries.Contracts;

namespace ServiceMap.Boundaries.Shapes;

/// <summary>Drawings of one version of the shapes, ready to be sent. When too many tolerances have been asked for, it begins again.</summary>
internal sealed class Drawings(IReadOnlyList<AreaShape> shapes)
{
    private const int Most = 16;

    private readonly ConcurrentDictionary<(double Tolerance, string Labels), Lazy<ReadOnlyMemory<byte>>> ready = [];

    /// <summary>Whole shapes are large, seldom asked for and need no simplifying: they are written anew.</summary>
    public ReadOnlyMemory<byte> Find(double tolerance, IReadOnlyList<AreaSummary> areas)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(tolerance);
        if (tolerance == 0) return DrawShapes.Draw(shapes, areas, tolerance);

        // A name or kind may be corrected while the shapes stay as they are.
        var key = (tolerance, string.Join('\n', areas.Select(area => $"{area.Code}\t{area.Name}\t{area.Kind}")));
        if (ready.TryGetValue(key, out Lazy<ReadOnlyMemory<byte>>? drawing)) return drawing.Value;

        if (ready.Count >= Most) ready.Clear();
        return ready.GetOrAdd(key, _ => new(() => DrawShapes.Draw(shapes, areas, tolerance))).Value;
    }
}
