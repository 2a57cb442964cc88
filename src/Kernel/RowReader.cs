using System.Globalization;

namespace ServiceMap.Kernel;

/// <summary>
/// Reads the cells of one row into what they mean. What cannot be read is refused with its place, and reading goes on, so that all
/// that is wrong with a row is said at once.
/// </summary>
public sealed class RowReader(Table table, Row row, ICollection<Refusal> refusals)
{
    private static readonly Dictionary<string, bool> YesAndNo = new() { ["yes"] = true, ["no"] = false };

    private static readonly Dictionary<string, Precision> Precisions =
        new() { ["day"] = Precision.Day, ["month"] = Precision.Month, ["year"] = Precision.Year };

    /// <summary>A million of these still add up.</summary>
    private const decimal LargestNumber = 1_000_000_000_000_000m;

    private readonly HashSet<string> withheld = [];

    /// <summary>Whether nothing of this row has been refused so far.</summary>
    public bool Accepted { get; private set; } = true;

    /// <summary>Never shows what stands in these columns, whatever is wrong with it.</summary>
    public void Withhold(params IEnumerable<string> columns) => withheld.UnionWith(columns);

    public void Refuse(string column, string reason, string? missing = null)
    {
        Accepted = false;
        string value = Cell(column);
        string shown = value.Length > 0 && withheld.Contains(column) ? "(withheld)" : value;
        refusals.Add(new Refusal(table.File, row.Line, column, shown, reason) { Missing = missing });
    }

    /// <summary>The text as it stands; null where the cell is empty.</summary>
    public string? Text(string column) => Cell(column) is { Length: > 0 } text ? text : null;

    public string Required(string column)
    {
        if (Cell(column).Length == 0) Refuse(column, "is empty and must be given");
        return Cell(column);
    }

    /// <summary>A name: on one line, since it stands in tables, lists and headings. Null where the cell is empty.</summary>
    public string? Name(string column)
    {
        if (Cell(column).AsSpan().ContainsAny('\r', '\n')) Refuse(column, "holds a line break: write it on one line");
        return Text(column);
    }

    public string RequiredName(string column) => Name(column) ?? Required(column);

    /// <summary>A required id: no spaces at its ends, no semicolon (which separates the items of a list), no control characters.</summary>
    public string Id(string column)
    {
        string id = Required(column);
        if (id.Contains(';') || id.Any(char.IsControl) || id.Trim() != id)
            Refuse(column, "is not an id: leave out semicolons, line breaks and spaces at its ends");
        return id;
    }

    public bool? YesOrNo(string column) => Choice(column, YesAndNo);

    /// <summary>One of a few words; null where the cell is empty or refused.</summary>
    public T? Choice<T>(string column, IReadOnlyDictionary<string, T> words)
        where T : struct
    {
        if (Text(column) is not { } text) return null;
        if (words.TryGetValue(text, out T value)) return value;
        Refuse(column, $"is not one of {string.Join(", ", words.Keys)}");
        return null;
    }

    /// <summary>A day written as 2021-03-31; null where the cell is empty or refused.</summary>
    public DateOnly? Day(string column)
    {
        if (Text(column) is not { } text) return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)) return day;
        Refuse(column, "is not a day: write it as 2021-03-31");
        return null;
    }

    /// <summary>The first day of something, with its precision from the column beside it; it must be the first day of that precision.</summary>
    public RecordedDay? Start(string column)
    {
        RecordedDay? start = Recorded(column);
        if (start is { IsFirst: false }) Refuse(column, $"is not the first day of its {PrecisionWord(start)}");
        return start;
    }

    /// <summary>The last day of something, with its precision from the column beside it; it must be the last day of that precision.</summary>
    public RecordedDay? End(string column)
    {
        RecordedDay? end = Recorded(column);
        if (end is { IsLast: false }) Refuse(column, $"is not the last day of its {PrecisionWord(end)}");
        return end;
    }

    /// <summary>A day with its precision from the column beside it (<c>signed_on</c> has <c>signed_precision</c>).</summary>
    public RecordedDay? Recorded(string column)
    {
        string besides = column.Replace("_on", "", StringComparison.Ordinal) + "_precision";
        Precision? precision = Choice(besides, Precisions);
        if (Day(column) is { } day) return new RecordedDay(day, precision);
        if (precision is not null && Text(column) is null) Refuse(besides, $"is given without {column}");
        return null;
    }

    /// <summary>A number in plain decimals, kept to the digit; null where the cell is empty or refused.</summary>
    public decimal? Number(string column)
    {
        if (Text(column) is not { } text) return null;
        const NumberStyles plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (text[0] != '+' && decimal.TryParse(text, plain, CultureInfo.InvariantCulture, out decimal number))
        {
            if (Math.Abs(number) < LargestNumber) return number;
            Refuse(column, "is larger than any number that can be meant here");
            return null;
        }

        Refuse(column, "is not a number: write it in digits with a point, such as 1234.5");
        return null;
    }

    /// <summary>The items of a list separated by semicolons; empty where the cell is empty.</summary>
    public IReadOnlyList<string> List(string column)
    {
        if (Text(column) is not { } text) return [];
        string[] items = text.Split(';');
        if (items.Any(item => item.Length == 0)) Refuse(column, "holds an empty item: separate items by one semicolon");
        return items;
    }

    /// <summary>The id of something known; null where the cell is empty or refused.</summary>
    public string? Known(string column, Known known)
    {
        if (Text(column) is not { } id) return null;
        if (known.Has(id)) return id;
        Refuse(column, known.WhyNot(id), missing: id);
        return null;
    }

    /// <summary>A list of ids of known things; each that is not known is refused by itself.</summary>
    public IReadOnlyList<string> KnownList(string column, Known known)
    {
        IReadOnlyList<string> items = List(column);
        foreach (string item in items.Where(item => item.Length > 0 && !known.Has(item)))
        {
            string reason = items.Count == 1 ? known.WhyNot(item) : $"holds {item}, which {known.WhyNot(item)}";
            Refuse(column, reason, missing: item);
        }

        return items;
    }

    private string Cell(string column)
    {
        for (int i = 0; i < table.Columns.Count; i++)
        {
            if (table.Columns[i] == column) return i < row.Cells.Count ? row.Cells[i] : "";
        }

        throw new ArgumentException($"{table.File} has no column {column}.", nameof(column));
    }

    private static string PrecisionWord(RecordedDay? day) => day?.Precision == Precision.Year ? "year" : "month";
}
