using System.Globalization;
using System.Text;
using CsvHelper;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Kernel;

namespace ServiceMap.Host.Points;

/// <summary>Reads the points of a CSV file with the columns lon and lat, whatever else it has, and refuses what is no point with its line.</summary>
internal sealed class ReadPoints(CsvReader reader, string file, Refusals refusals)
{
    private int lon;
    private int lat;

    /// <summary>Finds the columns; false where one of them is not there.</summary>
    public bool Begin()
    {
        lon = Column("lon");
        lat = Column("lat");
        if (lon >= 0 && lat >= 0) return true;
        refusals.Add(new Refusal(file, 1, "", string.Join(',', reader.Headers), "is not the header: the columns lon and lat are needed"));
        return false;
    }

    /// <summary>Puts the next rows into a batch; false where there are none left.</summary>
    public bool Fill(PointBatch batch, int rows)
    {
        batch.Clear();
        while (batch.Points.Count < rows && reader.Read()) Add(batch, Field(lon), Field(lat));
        return batch.Points.Count > 0;
    }

    private void Add(PointBatch batch, ReadOnlySpan<byte> longitude, ReadOnlySpan<byte> latitude)
    {
        LonLat point = new(Degrees(longitude, "lon"), Degrees(latitude, "lat"));
        if (!double.IsNaN(point.Longitude) && !double.IsNaN(point.Latitude) && point.WhyNotOnEarth() is { } reason)
            refusals.Add(new Refusal(file, (int)reader.LineNumber, "lon", $"{Text(longitude)},{Text(latitude)}", reason));
        batch.Add(longitude, latitude, point);
    }

    private ReadOnlySpan<byte> Field(int column) => column < reader.FieldCount ? reader.GetSpan(column) : default;

    private static string Text(ReadOnlySpan<byte> field) => Encoding.UTF8.GetString(field);

    private int Column(string name)
    {
        for (int i = 0; i < reader.Headers.Count; i++)
        {
            if (reader.Headers[i] == name) return i;
        }

        return -1;
    }

    private double Degrees(ReadOnlySpan<byte> text, string column)
    {
        if (PlainDecimal.TryRead(text, out double plain)) return plain;
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double degrees) && double.IsFinite(degrees)) return degrees;
        refusals.Add(new Refusal(
            file, (int)reader.LineNumber, column, Text(text), text.IsEmpty ? "is empty: write degrees, such as -0.1169" : "is not a number of degrees: write it as -0.1169"));
        return double.NaN;
    }
}
