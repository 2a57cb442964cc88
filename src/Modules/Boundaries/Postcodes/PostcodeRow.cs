using ServiceMap.Boundaries.Contracts;

namespace ServiceMap.Boundaries.Postcodes;

/// <param name="Position">Null where the source gives none.</param>
/// <param name="Ended">The month in which it was terminated, as <see cref="MonthEnded"/> counts.</param>
internal readonly record struct PostcodeRow(Postcode Postcode, LonLat? Position, int Ended);
