using ServiceMap.Boundaries.Shapes;
using ServiceMap.Kernel;

namespace ServiceMap.Boundaries.Areas;

/// <summary>Whether every area has its shape and every shape its area.</summary>
internal static class MatchShapes
{
    /// <param name="rows">The codes of the rows of <c>areas.csv</c> with their lines; empty where that file could not be read at all.</param>
    public static IEnumerable<Refusal> Refusals(IReadOnlyDictionary<string, int> rows, ShapesFile shapes)
    {
        if (rows.Count == 0) yield break;
        if (shapes.Named.Count == 0 && shapes.Complete)
        {
            yield return new Refusal(ShapesFile.Name, 0, "", "", "holds no feature with an id: give each area its shape");
            yield break;
        }

        foreach ((string code, int line) in shapes.Named.Where(shape => !rows.ContainsKey(shape.Key)))
            yield return new Refusal(ShapesFile.Name, line, $"feature {code}", code, "has no row in areas.csv");

        // What a broken file lacks may stand behind the break.
        if (!shapes.Complete) yield break;
        foreach ((string code, int line) in rows.Where(row => !shapes.Named.ContainsKey(row.Key)))
            yield return new Refusal("areas.csv", line, "code", code, $"has no shape in {ShapesFile.Name}");
    }
}
