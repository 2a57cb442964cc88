using ServiceMap.Boundaries.Contracts;

namespace ServiceMap.Boundaries.Postcodes;

/// <summary>
/// OS Code-Point Open: the postcodes in use in Great Britain, by eastings and northings of the British National Grid. It comes as one file for
/// each postcode area, without a header; its header is a file of its own, of which people make a first row, or two.
/// </summary>
internal sealed class CodePointOpen : ILayout
{
    private const int Columns = 10;
    private const int Quality = 1;

    private readonly int easting;
    private readonly int northing;

    private CodePointOpen(bool hasHeader, int easting, int northing) => (HasHeader, this.easting, this.northing) = (hasHeader, easting, northing);

    public string Kind => "OS Code-Point Open";

    public bool HasHeader { get; }

    /// <summary>Null where this is not the first row of such a file, in small letters.</summary>
    public static CodePointOpen? Of(string[] first)
    {
        if (first[0] is "postcode" or "pc")
            return first.Find("eastings", "ea") is > 0 and int east && first.Find("northings", "no") is > 0 and int north ? new CodePointOpen(true, east, north) : null;
        return first.Length == Columns && Postcode.Read(first[0]) is not null && Array.TrueForAll(first[Quality..4], cell => Cells.Number(cell) is not null)
            ? new CodePointOpen(false, 2, 3)
            : null;
    }

    public PostcodeRow? Read(Cells row)
    {
        if (row.Postcode(0, "Postcode") is not { } found) return null;
        if (row.Number(easting) is not { } east) return row.RefuseNumber(easting, "Eastings", "metres", "530000");
        if (row.Number(northing) is not { } north) return row.RefuseNumber(northing, "Northings", "metres", "180000");
        if (east == 0 && north == 0) return new PostcodeRow(found, null, MonthEnded.None);
        if (!NationalGrid.Holds(east, north)) return row.Refuse("Eastings", $"{row[easting]},{row[northing]}", "is no place on the British National Grid");
        return new PostcodeRow(found, NationalGrid.ToLonLat(east, north), MonthEnded.None);
    }
}
