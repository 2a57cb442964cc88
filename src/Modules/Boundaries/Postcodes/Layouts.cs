using ServiceMap.Boundaries.Contracts;

namespace ServiceMap.Boundaries.Postcodes;

/// <summary>The layouts that are known, recognised by the first row of a file.</summary>
internal static class Layouts
{
    public const string Needed =
        "is not the first row of a file of postcodes: the ONS Postcode Directory has the columns pcds, doterm, lat and long, and OS Code-Point Open a postcode, its quality, easting and northing";

    /// <summary>Null where it is none of them.</summary>
    public static ILayout? Of(IReadOnlyList<string> first)
    {
        if (first.Count == 0) return null;
        string[] names = [.. first.Select(name => name.Trim().ToLowerInvariant())];
        return OnsDirectory.Of(names) ?? (ILayout?)CodePointOpen.Of(names);
    }

    /// <summary>The place of the first of these names that is there; -1 where none is.</summary>
    public static int Find(this string[] columns, params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (Array.IndexOf(columns, name) is >= 0 and int place) return place;
        }

        return -1;
    }

    /// <summary>The postcode in a cell; where it is none, it is refused.</summary>
    public static Postcode? Postcode(this Cells row, int cell, string column)
    {
        if (Contracts.Postcode.Read(row[cell]) is { } postcode) return postcode;
        row.Refuse(cell, column, row[cell].Length == 0 ? "is empty: a postcode must stand here" : "is not a postcode: it is written as SE5 8AA");
        return null;
    }
}
