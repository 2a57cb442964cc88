using System.Text.Json.Serialization;
using ServiceMap.Boundaries.Contracts;

namespace ServiceMap.Boundaries.Postcodes;

/// <summary>What comes back for many postcodes, in the shape of postcodes.io.</summary>
internal sealed record OutsideAnswers(IReadOnlyList<OutsideAnswer>? Result);

/// <param name="Query">The postcode that was asked about.</param>
/// <param name="Result">Null where it is not known.</param>
internal sealed record OutsideAnswer(string? Query, OutsidePlace? Result);

/// <summary>What comes back for one postcode that was terminated.</summary>
internal sealed record OutsideTerminated(OutsidePlace? Result);

internal sealed record OutsidePlace(
    double? Longitude,
    double? Latitude,
    [property: JsonPropertyName("year_terminated")] int? Year = null,
    [property: JsonPropertyName("month_terminated")] int? Month = null)
{
    /// <summary>Null where there is no position, or one that cannot be meant: nothing is made of it.</summary>
    [JsonIgnore]
    public PostcodePlace? Place =>
        Longitude is { } east && Latitude is { } north && UnitedKingdom.MayHold(new LonLat(east, north))
            ? new PostcodePlace(new LonLat(east, north), MonthEnded.LastDay(MonthEnded.Of(Year ?? 0, Month ?? 0) ?? MonthEnded.None))
            : null;
}
