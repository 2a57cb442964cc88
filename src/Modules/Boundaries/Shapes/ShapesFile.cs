using System.Text.Json;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO.Converters;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Kernel;

namespace ServiceMap.Boundaries.Shapes;

/// <summary>The shapes that a file <c>boundaries.geojson</c> holds.</summary>
/// <param name="Shapes">The shapes that can be read, in the order of the file, each code once.</param>
/// <param name="Named">Every id in the file with the line of its first feature, whether its shape can be read or not.</param>
/// <param name="Complete">Whether the whole file could be read.</param>
internal sealed record ShapesFile(IReadOnlyList<AreaShape> Shapes, IReadOnlyDictionary<string, int> Named, bool Complete)
{
    public const string Name = "boundaries.geojson";

    private static readonly JsonSerializerOptions Reading = new() { Converters = { new GeoJsonConverterFactory() } };

    /// <summary>Reads what can be read, and refuses what cannot with the feature and its line.</summary>
    public static ShapesFile Read(ReadOnlyMemory<byte> geoJson, ICollection<Refusal> refusals)
    {
        FeatureSlices slices = FeatureSlices.Of(geoJson, refusals);
        var named = new Dictionary<string, int>();
        var shapes = new List<AreaShape>();
        foreach (Feature feature in slices.Features)
        {
            if (WhyNot(feature, named) is { } refusal)
                refusals.Add(refusal);
            else if (Shape(feature, refusals) is { } shape)
                shapes.Add(shape);
        }

        return new ShapesFile(shapes, named, slices.Complete);
    }

    private static Refusal? WhyNot(Feature feature, Dictionary<string, int> named)
    {
        if (feature.Doubled is { } member) return feature.Refuse(member, "stands twice in this feature: leave one of them");
        if (feature.Type != "Feature") return feature.Refuse(feature.Type, "is not a Feature");
        if (string.IsNullOrEmpty(feature.Id)) return feature.Refuse("", "has no id: give it the code of its area");
        if (!named.TryAdd(feature.Id, feature.Line)) return feature.Refuse(feature.Id, $"stands twice: it is already on line {named[feature.Id]}");
        return feature.Geometry.IsEmpty ? feature.Refuse("", "has no geometry") : null;
    }

    private static AreaShape? Shape(Feature feature, ICollection<Refusal> refusals)
    {
        Geometry? geometry = Geometry(feature);
        string? reason = geometry switch
        {
            null => "has a geometry that cannot be read: each ring is a list of at least four positions, the last equal to the first",
            not (Polygon or MultiPolygon) => "is not the shape of an area: it must be a Polygon or a MultiPolygon",
            { IsEmpty: true } => "is empty: an area needs a shape",
            _ => null,
        };
        if (reason is null) return new AreaShape(feature.Id!, feature.Line, geometry!);

        refusals.Add(feature.Refuse(geometry?.GeometryType ?? "", reason));
        return null;
    }

    /// <summary>Null where the text is no geometry.</summary>
    private static Geometry? Geometry(Feature feature)
    {
        try
        {
            return JsonSerializer.Deserialize<Geometry>(feature.Geometry.Span, Reading);
        }
        catch (Exception fault) when (fault is JsonException or ArgumentException or InvalidOperationException or NotSupportedException)
        {
            return null;
        }
    }
}
