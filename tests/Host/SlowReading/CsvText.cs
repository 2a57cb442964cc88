using System.Text;

namespace ServiceMap.Host.Tests.SlowReading;

/// <summary>CSV, letter by letter and without a library, so that a slip in the library that the program reads with would show.</summary>
internal static class CsvText
{
    /// <summary>The records of a text, the header among them. Quotes may hold commas, line breaks and doubled quotes.</summary>
    public static List<List<string>> Read(string text)
    {
        List<List<string>> records = [];
        List<string> record = [];
        StringBuilder cell = new();
        bool quoted = false;
        for (int i = 0; i < text.Length; i++)
        {
            char letter = text[i];
            if (quoted && letter == '"' && i + 1 < text.Length && text[i + 1] == '"') cell.Append(text[i++]);
            else if (letter == '"') quoted = !quoted;
            else if (quoted || letter is not (',' or '\n')) cell.Append(letter);
            else
            {
                record.Add(cell.ToString());
                cell.Clear();
                if (letter == ',') continue;
                records.Add(record);
                record = [];
            }
        }

        return records;
    }

    /// <summary>One record and the LF after it, with quotes only where needed.</summary>
    public static string Line(IEnumerable<string> cells) => string.Join(',', cells.Select(Quoted)) + "\n";

    private static string Quoted(string cell) =>
        cell.AsSpan().ContainsAny("\",\n\r") ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
