using ServiceMap.Boundaries.Contracts;

namespace ServiceMap.Boundaries.Postcodes;

/// <summary>A box around the United Kingdom, the Isle of Man and the Channel Islands: what lies outside is a slip.</summary>
internal static class UnitedKingdom
{
    public static bool MayHold(LonLat position) => position is { Longitude: >= -9 and <= 2.5, Latitude: >= 49 and <= 61.5 };
}
