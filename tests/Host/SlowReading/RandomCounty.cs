using System.Globalization;
using CsCheck;

namespace ServiceMap.Host.Tests.SlowReading;

/// <summary>
/// Areas of a made-up county: rectangles on a grid of up to three columns and two rows, which touch along edges and at corners, some
/// left out, now and then two of a row made one. Degrees are counted in hundred-thousandths, so that text and number are the same.
/// </summary>
internal sealed record RandomCounty(int[] Columns, int[] Rows, IReadOnlyList<RandomCounty.Tile> Tiles)
{
    private const int West = -140_000;
    private const int South = 5_290_000;

    private static readonly string[] KnownCodes =
        ["E07000190", "E07000191", "E07000192", "E07000193", "E06000018", "E06000099", "E08000001"];

    /// <summary>An area from one line of the grid to another, both ways.</summary>
    internal sealed record Tile(string Code, string Kind, int FromColumn, int ToColumn, int Row);

    public string[] Codes => [.. Tiles.Select(tile => tile.Code)];

    public static Gen<RandomCounty> Any { get; } =
        from shape in Gen.OneOf<(int Columns, int Rows)>((2, 1), (1, 2), (3, 1), (2, 2), (2, 2), (3, 2), (3, 2), (3, 2))
        from columns in Lines(West, shape.Columns)
        from rows in Lines(South, shape.Rows)
        from merged in Gen.Bool
        from places in Gen.Shuffle(Places(shape.Columns, shape.Rows, merged && shape.Columns + shape.Rows > 3))
        from leftOut in Gen.Int[0, 2]
        let count = Math.Max(2, places.Length - leftOut)
        from codes in Gen.Shuffle(KnownCodes, count)
        from kinds in InOrder(count)
        select new RandomCounty(
            columns,
            rows,
            [.. codes.Select((code, index) => new Tile(code, kinds[index], places[index].FromColumn, places[index].ToColumn, places[index].Row))]);

    public Gen<string> AreasFile => RandomRows.File("areas.csv", Codes, code => RandomRows.Row(
        RandomRows.Cell("code", code),
        RandomRows.Cell("name", RandomRows.Name.Select(name => $"{name} {code[^2..]}")),
        RandomRows.Cell("kind", Tiles.Single(tile => tile.Code == code).Kind),
        RandomRows.Cell("group", Gen.OneOf("", "North", "South, by the river")),
        RandomRows.Cell("inner_outer", Gen.OneOf("", "inner", "outer"))));

    public string Boundaries =>
        $"{{ \"type\": \"FeatureCollection\", \"features\": [\n{string.Join(",\n", Tiles.OrderBy(tile => tile.Row).Select(Feature))}\n] }}\n";

    /// <summary>A position on a line of the grid, right beside one, between two, or outside of all.</summary>
    public Gen<(string Column, string Cell)[]> Position => Gen.Select(
        Along(Columns),
        Along(Rows),
        (longitude, latitude) => new[] { ("longitude", Degrees(longitude)), ("latitude", Degrees(latitude)) });

    private static Gen<int> Along(int[] lines) => Gen.Frequency(
        (4, Gen.OneOf(lines)),
        (1, Gen.Select(Gen.OneOf(lines), Gen.OneOf(-1, 1), (line, beside) => line + beside)),
        (5, Gen.Int[lines[0], lines[^1]]),
        (1, Gen.OneOf(lines[0] - 7_000, lines[^1] + 7_000)));

    private static Gen<int[]> Lines(int first, int gaps) =>
        Gen.Int[5_000, 20_000].Array[gaps].Select(widths => widths.Aggregate((int[])[first], (lines, width) => [.. lines, lines[^1] + width]));

    private static (int FromColumn, int ToColumn, int Row)[] Places(int columns, int rows, bool merged) =>
    [
        .. from row in Enumerable.Range(0, rows)
           from column in Enumerable.Range(0, columns)
           where !(merged && row == 0 && column == 1)
           select (column, merged && row == 0 && column == 0 ? 2 : column + 1, row),
    ];

    /// <summary>One city or none; the others are boroughs and districts.</summary>
    private static Gen<string[]> InOrder(int count) => Gen.Select(
        Gen.OneOf("borough", "district").Array[count],
        Gen.Int[-count, count - 1],
        (kinds, city) => (string[])[.. kinds.Select((kind, index) => index == city ? "city" : kind)]);

    /// <summary>The ring goes anticlockwise and takes every line of the grid that it crosses along, so that neighbours share their corners.</summary>
    private string Feature(Tile tile)
    {
        int[] columns = Columns[tile.FromColumn..(tile.ToColumn + 1)];
        int south = Rows[tile.Row];
        int north = Rows[tile.Row + 1];
        (int Longitude, int Latitude)[] ring =
            [.. columns.Select(column => (column, south)), .. columns.Reverse().Select(column => (column, north)), (columns[0], south)];
        string positions = string.Join(", ", ring.Select(corner => $"[{Degrees(corner.Longitude)}, {Degrees(corner.Latitude)}]"));
        return $"{{ \"type\": \"Feature\", \"id\": \"{tile.Code}\", \"properties\": {{}}, "
            + $"\"geometry\": {{ \"type\": \"Polygon\", \"coordinates\": [[{positions}]] }} }}";
    }

    private static string Degrees(int hundredThousandths) => (hundredThousandths / 100_000m).ToString(CultureInfo.InvariantCulture);
}
