using System.Buffers;
using CsvHelper;
using ServiceMap.Boundaries.Contracts;

namespace ServiceMap.Host.Points;

/// <summary>Some rows of points, as they were written and as numbers.</summary>
internal sealed class PointBatch
{
    private readonly ArrayBufferWriter<byte> texts = new();
    private readonly List<(int Longitude, int Latitude)> lengths = [];
    private readonly List<LonLat> points = [];

    public IReadOnlyList<LonLat> Points => points;

    public void Add(ReadOnlySpan<byte> longitude, ReadOnlySpan<byte> latitude, LonLat point)
    {
        texts.Write(longitude);
        texts.Write(latitude);
        lengths.Add((longitude.Length, latitude.Length));
        points.Add(point);
    }

    public void Clear()
    {
        texts.ResetWrittenCount();
        lengths.Clear();
        points.Clear();
    }

    /// <summary>Writes each row as it came, with the code of its area.</summary>
    public void Write(CsvWriter output, IReadOnlyList<AreaCode?> areas)
    {
        ReadOnlySpan<byte> rest = texts.WrittenSpan;
        for (int i = 0; i < lengths.Count; i++)
        {
            (int longitude, int latitude) = lengths[i];
            output.WriteField(rest[..longitude]);
            output.WriteField(rest.Slice(longitude, latitude));
            output.WriteField(Harmless(areas[i]));
            output.EndRecord();
            rest = rest[(longitude + latitude)..];
        }
    }

    /// <summary>A code that a spreadsheet would run as a formula is made harmless; the degrees are numbers, whatever they begin with.</summary>
    private static string Harmless(AreaCode? area) =>
        area is { Value: var code } ? (code[0] is '=' or '+' or '-' or '@' ? $"'{code}" : code) : "";
}
