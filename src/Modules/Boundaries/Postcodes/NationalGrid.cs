using ProjNet.CoordinateSystems;
using ProjNet.CoordinateSystems.Transformations;
using ServiceMap.Boundaries.Contracts;

namespace ServiceMap.Boundaries.Postcodes;

/// <summary>
/// The British National Grid (EPSG:27700). Its datum is shifted by the seven parameters that the Ordnance Survey publishes, which is good
/// to five metres; without the shift everything lies some hundred metres aside. Northern Ireland has a grid of its own.
/// </summary>
internal static class NationalGrid
{
    private const int EastEnd = 700_000;
    private const int NorthEnd = 1_300_000;

    private const string WellKnownText = """
        PROJCS["OSGB36 / British National Grid",
          GEOGCS["OSGB36",
            DATUM["Ordnance Survey of Great Britain 1936",
              SPHEROID["Airy 1830", 6377563.396, 299.3249646],
              TOWGS84[446.448, -125.157, 542.06, 0.15, 0.247, 0.842, -20.489]],
            PRIMEM["Greenwich", 0],
            UNIT["degree", 0.0174532925199433]],
          PROJECTION["Transverse_Mercator"],
          PARAMETER["latitude_of_origin", 49],
          PARAMETER["central_meridian", -2],
          PARAMETER["scale_factor", 0.9996012717],
          PARAMETER["false_easting", 400000],
          PARAMETER["false_northing", -100000],
          UNIT["metre", 1]]
        """;

    private static readonly MathTransform ToDegrees = new CoordinateTransformationFactory()
        .CreateFromCoordinateSystems(new CoordinateSystemFactory().CreateFromWkt(WellKnownText), GeographicCoordinateSystem.WGS84)
        .MathTransform;

    public static bool Holds(double easting, double northing) => easting is >= 0 and < EastEnd && northing is >= 0 and < NorthEnd;

    public static LonLat ToLonLat(double easting, double northing)
    {
        (double longitude, double latitude) = ToDegrees.Transform(easting, northing);
        return new LonLat(longitude, latitude);
    }
}
