namespace ServiceMap.Boundaries.Contracts;

/// <summary>A point in WGS 84: degrees east of Greenwich, then degrees north of the equator.</summary>
public readonly record struct LonLat(double Longitude, double Latitude)
{
    /// <summary>A point says nothing of itself in a log line or an error: it may be that of a withheld site.</summary>
    public override string ToString() => "(point)";

    /// <summary>Why this is no place on the earth, or evidently in the wrong order, to be read after a value; null when nothing is wrong.</summary>
    public string? WhyNot() => WhyNotOnEarth() ?? this switch
    {
        { Longitude: >= 49 and <= 61, Latitude: >= -9 and <= 2.5 } =>
            "has longitude and latitude evidently swapped: longitude comes first",
        _ => null,
    };

    /// <summary>Why this is no place on the earth, to be read after a value; null when it is one.</summary>
    public string? WhyNotOnEarth() => this switch
    {
        { Longitude: double.NaN } or { Latitude: double.NaN } => "is not a number",
        { Longitude: > 1000 } or { Latitude: > 1000 } =>
            "is not a longitude and latitude: these look like eastings and northings; convert them to WGS 84",
        { Longitude: < -180 or > 180 } or { Latitude: < -90 or > 90 } =>
            "is not on the earth: longitude runs from -180 to 180 and latitude from -90 to 90",
        _ => null,
    };
}
