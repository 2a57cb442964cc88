namespace ServiceMap.Host.Tests.Leaks.Worlds;

/// <summary>
/// A file of postcodes in the layout of the ONS Postcode Directory: a thousand over the county and around it, and those of all withheld
/// sites of both worlds, each with a neighbour at the same spot that nobody withholds.
/// </summary>
internal static class MadeUpDirectory
{
    private const int Across = 40;
    private const int Up = 25;

    private static readonly char[] Letters = [.. "ABDEFGHJLNPQRSTUWXYZ"];

    /// <summary>A thousand postcodes in a raster that reaches beyond the county.</summary>
    public static IReadOnlyList<(string Postcode, double Longitude, double Latitude)> Raster { get; } =
    [
        .. from index in Enumerable.Range(0, Across * Up)
           let name = FormattableString.Invariant($"ZX{(index / 400) + 1} {index / 40 % 10}{Letters[index % 40 / 20]}{Letters[index % 20]}")
           select (name, -3.2 + (index % Across * 0.0617), 52.8 + (index / Across * 0.0971)),
    ];

    /// <summary>A postcode of the same form, at the same spot, that is nobody's secret.</summary>
    public static string NeighbourOf(string postcode) => $"W{postcode[1..]}";

    public static string Write(string path)
    {
        IEnumerable<(string, double, double)> all = Raster.Append(("ZZ1 1AE", -2.59375, 54.53125))
            .Concat(from hideout in World.A.Hideouts.Values.Concat(World.B.Hideouts.Values)
                    from postcode in new[] { hideout.Postcode, NeighbourOf(hideout.Postcode) }
                    select (postcode, hideout.Longitude, hideout.Latitude));
        IEnumerable<string> lines = all.Select(row => FormattableString.Invariant($"{row.Item1.Replace(" ", "", StringComparison.Ordinal)},\"{row.Item1}\",,,,{row.Item3:0.000000},{row.Item2:0.000000}"));
        File.WriteAllText(path, string.Concat(lines.Prepend("pcd,pcds,doterm,oseast1m,osnrth1m,lat,long").Select(line => $"{line}\n")));
        return path;
    }
}
