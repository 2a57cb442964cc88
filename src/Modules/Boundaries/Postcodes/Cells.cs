using CsvHelper;
using ServiceMap.Kernel;

namespace ServiceMap.Boundaries.Postcodes;

/// <summary>The row at which a file is read just now. What cannot be read of it is refused with its place.</summary>
internal sealed class Cells(string file, CsvReader reader, Refusals refusals)
{
    public int Count => reader.FieldCount;

    public string this[int cell] => reader.GetString(cell);

    /// <summary>Refuses what stands in a cell, and gives null for what was to be read of it.</summary>
    public PostcodeRow? Refuse(int cell, string column, string reason) => Refuse(column, this[cell], reason);

    public PostcodeRow? Refuse(string column, string value, string reason)
    {
        refusals.Add(new Refusal(file, (int)reader.LineNumber, column, value, reason));
        return null;
    }
}
