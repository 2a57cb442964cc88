using System.Text.Json;

namespace ServiceMap.Benchmarks.Serving;

/// <summary>Holds two answers with shapes against each other: the same areas, with the same number of points each.</summary>
internal static class SameAreas
{
    /// <returns>How many areas and points there are.</returns>
    /// <exception cref="InvalidOperationException">They differ.</exception>
    public static (int Areas, int Points) In(byte[] ours, byte[] theirs)
    {
        Dictionary<string, int> mine = Points(ours);
        foreach ((string code, int points) in Points(theirs))
        {
            if (!mine.TryGetValue(code, out int here)) throw new InvalidOperationException($"{code} is in the peer's answer alone.");
            if (here != points) throw new InvalidOperationException($"{code} has {here} points here and {points} at the peer.");
        }

        if (Points(theirs).Count != mine.Count) throw new InvalidOperationException("The peer's answer lacks areas.");
        return (mine.Count, mine.Values.Sum());
    }

    private static Dictionary<string, int> Points(byte[] geoJson)
    {
        using JsonDocument document = JsonDocument.Parse(geoJson);
        return document.RootElement.GetProperty("features").EnumerateArray().ToDictionary(
            area => area.GetProperty("properties").GetProperty("code").GetString()!,
            area => Points(area.GetProperty("geometry").GetProperty("coordinates")));
    }

    private static int Points(JsonElement coordinates) =>
        coordinates[0].ValueKind == JsonValueKind.Number ? 1 : coordinates.EnumerateArray().Sum(Points);
}
