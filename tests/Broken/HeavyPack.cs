using System.IO.Compression;
using System.Text;

namespace ServiceMap.Tests.Broken;

/// <summary>A pack of which one file says the same again and again, until it is heavier than any memory that the program may take.</summary>
/// <param name="Name">What is heavy about it.</param>
/// <param name="File">The file.</param>
/// <param name="First">What the file begins with.</param>
/// <param name="Again">What it says again and again.</param>
/// <param name="Megabytes">How heavy it is at full size, unpacked.</param>
internal sealed record HeavyPack(string Name, string File, string First, string Again, int Megabytes)
{
    private const string ServiceColumns =
        "id,provider_id,name,kind,women_specific,needs,cohorts,cohorts_only,stages,delivery,areas,starts,starts_precision,ends,ends_precision,capacity,referral,url,assured_on,assured_by,"
        + "state,description,source_title,source_url\n";

    private const string IndicatorColumns = "area_code,indicator,period,value,source_title,source_url\n";

    public bool IsZip { get; init; }

    public static IReadOnlyList<HeavyPack> All { get; } =
    [
        new("one line", "services.csv", ServiceColumns + "P001,women-in-prison,", "xxxxxxx ", 200),
        new("one quoted cell", "services.csv", ServiceColumns + "P001,\"", "women in prison\n", 200),
        new("ten million rows", "indicators.csv", IndicatorColumns, "E09000001,Women aged 18 to 24,2021,8584,,\n", 400),
        new("ten million rows of another width", "indicators.csv", IndicatorColumns, "E09000001,Women aged 18 to 24,2021,8584\n", 400),
        new("one shape after another", "boundaries.geojson", "{\"type\":\"FeatureCollection\",\"features\":[\n", "{\"type\":\"Feature\",\"id\":\"E1\",\"geometry\":null},\n", 300),
        new("brackets", "boundaries.geojson", "{\"type\":\"FeatureCollection\",\"features\":[\n", "[[[[[[[[", 300),
        new("a zip that unpacks without end", "indicators.csv", IndicatorColumns, "\n", 1000) { IsZip = true },
    ];

    /// <summary>Writes the pack below a folder; the path to import.</summary>
    /// <param name="whole">The pack whose file is replaced.</param>
    /// <param name="folder">Where to write.</param>
    /// <param name="part">How much of the full size: 1 for all of it.</param>
    public string WriteTo(BrokenPack whole, string folder, double part)
    {
        BrokenPack rest = whole.Without(File, Name);
        if (IsZip) return rest.Zipped(rest.ToZip(add: zip => Add(zip, part)), Name).WriteTo(folder);

        string path = rest.WriteTo(folder);
        using FileStream file = System.IO.File.Create(Path.Combine(path, File));
        Write(file, part);
        return path;
    }

    private void Add(ZipArchive zip, double part)
    {
        using Stream entry = zip.CreateEntry(File, CompressionLevel.Fastest).Open();
        Write(entry, part);
    }

    private void Write(Stream stream, double part)
    {
        stream.Write(Encoding.UTF8.GetBytes(First));
        byte[] block = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Again, (1 << 20) / Again.Length)));
        for (long left = (long)(Megabytes * part * (1 << 20)); left > 0; left -= block.Length) stream.Write(block);
    }
}
