using System.Globalization;
using CsvHelper;
using ServiceMap.Kernel;

namespace ServiceMap.Boundaries.Postcodes;

/// <summary>The row at which a file is read just now. What cannot be read of it is refused with its place.</summary>
internal sealed class Cells(string file, CsvReader reader, Refusals refusals)
{
    public int Count => reader.FieldCount;

    public string this[int cell] => reader.GetString(cell);

    /// <summary>A number in plain decimals; null where it is none.</summary>
    public static double? Number(string text) =>
        double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number)
        && double.IsFinite(number)
            ? number
            : null;

    public double? Number(int cell) => Number(this[cell]);

    public PostcodeRow? RefuseNumber(int cell, string column, string unit, string example) => Refuse(
        cell, column, this[cell].Length == 0 ? $"is empty: it must be a number of {unit}, such as {example}" : $"is not a number of {unit}: it is written as {example}");

    /// <summary>Refuses what stands in a cell, and gives null for what was to be read of it.</summary>
    public PostcodeRow? Refuse(int cell, string column, string reason) => Refuse(column, this[cell], reason);

    public PostcodeRow? Refuse(string column, string value, string reason)
    {
        refusals.Add(new Refusal(file, (int)reader.LineNumber, column, value, reason));
        return null;
    }
}
