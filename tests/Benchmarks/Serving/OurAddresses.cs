namespace ServiceMap.Benchmarks.Serving;

/// <summary>What is asked of this program, in one place.</summary>
internal static class OurAddresses
{
    /// <summary>All areas as GeoJSON with every point of their shapes.</summary>
    public const string Shapes = "/boundaries.geojson?tolerance=0";

    /// <summary>The map as a picture of 800 by 600.</summary>
    public const string Picture = "/boundaries.png?width=800&height=600";

    /// <summary>What a reader of the site asks for, by what it is to her.</summary>
    public static readonly (string What, string Path)[] Pages =
    [
        ("the map, `/`", "/"),
        ("the rug, `/rug`", "/rug"),
        ("an area, `/areas/E09000022-lambeth`", "/areas/E09000022-lambeth"),
        ("a day of the slider, `/?day=…&format=json`", "/?day=2021-08-01&format=json"),
        ("a search, `/services?q=housing`", "/services?q=housing"),
    ];
}
