using ServiceMap.Boundaries.Contracts;

namespace ServiceMap.Boundaries.Postcodes;

/// <summary>
/// The ONS Postcode Directory: every postcode of the United Kingdom, in use or terminated, with longitude and latitude. Its columns have been
/// called by several names, in small letters and in capitals, and stand in any order.
/// </summary>
internal sealed class OnsDirectory : ILayout
{
    public const string Name = "ONS Postcode Directory";

    /// <summary>What stands for a latitude that is not known; the longitude beside it is 0.</summary>
    private const double NoLatitude = 99.999999;

    private readonly string[] columns;
    private readonly int postcode;
    private readonly int ended;
    private readonly int latitude;
    private readonly int longitude;

    private OnsDirectory(string[] columns)
    {
        this.columns = columns;
        postcode = columns.Find("pcds", "pcd8", "pcd7", "pcd2", "pcd");
        ended = columns.Find("doterm");
        latitude = columns.Find("lat");
        longitude = columns.Find("long");
    }

    public string Kind => Name;

    public bool HasHeader => true;

    /// <summary>Null where these are not the names of its columns, in small letters.</summary>
    public static OnsDirectory? Of(string[] columns) =>
        new OnsDirectory(columns) is { postcode: >= 0, ended: >= 0, latitude: >= 0, longitude: >= 0 } layout ? layout : null;

    public PostcodeRow? Read(Cells row)
    {
        if (row.Postcode(postcode, columns[postcode]) is not { } found) return null;
        if (End(row[ended]) is not { } month) return row.Refuse(ended, columns[ended], "is not the month of a termination: it is written as 202406");
        if (row[latitude].Length == 0 && row[longitude].Length == 0) return new PostcodeRow(found, null, month);
        if (row.Number(latitude) is not { } north) return row.RefuseNumber(latitude, columns[latitude], "degrees", "51.4613");
        if (row.Number(longitude) is not { } east) return row.RefuseNumber(longitude, columns[longitude], "degrees", "-0.1169");
        if (north >= NoLatitude) return new PostcodeRow(found, null, month);

        LonLat position = new(east, north);
        string both = $"{row[longitude]},{row[latitude]}";
        if (position.WhyNot() is { } reason) return row.Refuse(columns[longitude], both, reason);
        return UnitedKingdom.MayHold(position)
            ? new PostcodeRow(found, position, month)
            : row.Refuse(columns[longitude], both, "is no place in the United Kingdom");
    }

    private static int? End(string text) => text.Length == 0 ? MonthEnded.None : MonthEnded.Read(text);
}
