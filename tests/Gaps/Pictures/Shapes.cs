using System.Globalization;
using System.Text;
using ServiceMap.Boundaries.Contracts;

namespace ServiceMap.Gaps.Tests.Pictures;

/// <summary>Areas that are rectangles of longitude and latitude.</summary>
internal static class Shapes
{
    public static ShapesAnswer Of(params (string Code, double West, double South, double East, double North)[] areas) => new(
        Encoding.UTF8.GetBytes($$"""{"type":"FeatureCollection","features":[{{string.Join(',', areas.Select(Feature))}}]}"""), "1");

    private static string Feature((string Code, double West, double South, double East, double North) area) => string.Create(
        CultureInfo.InvariantCulture,
        $$$"""{"type":"Feature","id":"{{{area.Code}}}","properties":{},"geometry":{"type":"Polygon","coordinates":[[{{{Corner(area.West, area.South)}}},{{{Corner(area.East, area.South)}}},{{{Corner(area.East, area.North)}}},{{{Corner(area.West, area.North)}}},{{{Corner(area.West, area.South)}}}]]}}""");

    private static string Corner(double longitude, double latitude) => string.Create(CultureInfo.InvariantCulture, $"[{longitude},{latitude}]");
}
