using ServiceMap.Tests;

namespace ServiceMap.Providers.Tests.Locations;

/// <summary>A site in the west of the made-up county, and every text that would give it away.</summary>
internal static class Refuge
{
    public const string Address = "14 Acacia Avenue";
    public const string Postcode = "NG9 1ZZ";
    public const string Longitude = "-1.25123";
    public const string Latitude = "52.95345";

    public static readonly TheoryData<string> Tells = [Address, "Acacia", Postcode, "NG9", Longitude, Latitude];

    public static readonly (string, string)[] Cells =
        [("address", Address), ("postcode", Postcode), ("longitude", Longitude), ("latitude", Latitude), ("area_code", MadeUpPack.West)];

    public static readonly (string, string)[] NoCells =
        [("address", ""), ("postcode", ""), ("longitude", ""), ("latitude", ""), ("area_code", "")];

    /// <summary>The site as one of a women's hub, which is public unless the row says otherwise.</summary>
    public static MadeUpPack As(string confidentiality, params (string, string)[] cells) =>
        MadeUpPack.Start.Service("S1", ("kind", "womens-hub")).Location("L1", "S1", [.. Cells, ("confidentiality", confidentiality), .. cells]);

    /// <summary>The site as one of a service of this kind, with this need, of which the row says nothing.</summary>
    public static MadeUpPack Of(string kind, string need, params (string, string)[] cells) =>
        MadeUpPack.Start.Service("S1", ("kind", kind), ("needs", need)).Location("L1", "S1", [.. Cells, .. cells]);
}
