using System.Globalization;
using System.Text;

namespace ServiceMap.Benchmarks.Peers;

/// <summary>Text for the page of comparisons.</summary>
internal sealed class Markdown
{
    private readonly StringBuilder text = new();

    public void Heading(string words) => Paragraph($"### {words}");

    public void Say(string words) => Paragraph(words);

    /// <summary>A table; its first column is words and the others are figures.</summary>
    public void Table(string[] columns, IEnumerable<string[]> rows)
    {
        string line = string.Join(" | ", columns.Select((_, column) => column == 0 ? "---" : "---:"));
        Paragraph(string.Join('\n', rows.Select(Row).Prepend($"| {line} |").Prepend(Row(columns))));

        static string Row(string[] cells) => $"| {string.Join(" | ", cells)} |";
    }

    public void Append(Markdown more) => text.Append(more.text);

    public override string ToString() => text.ToString();

    /// <summary>Milliseconds in the unit that suits them, with three significant digits.</summary>
    public static string Time(double milliseconds) => milliseconds switch
    {
        < 0.001 => $"{Digits(milliseconds * 1e6)} ns",
        < 1 => $"{Digits(milliseconds * 1000)} µs",
        < 1000 => $"{Digits(milliseconds)} ms",
        _ => $"{Digits(milliseconds / 1000)} s",
    };

    /// <summary>Three significant digits, or all that stand before the point.</summary>
    public static string Digits(double value)
    {
        int after = value <= 0 ? 0 : Math.Clamp(2 - (int)Math.Floor(Math.Log10(value)), 0, 6);
        return value.ToString($"N{after}", CultureInfo.InvariantCulture);
    }

    public static string Times(double ratio) => $"{Digits(ratio)} ×";

    public static string Whole(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    public static string Bytes(long bytes) => bytes < 10_000 ? $"{Whole(bytes)} B" : bytes < 10_000_000 ? $"{Whole(bytes / 1000)} kB" : $"{Whole(bytes / 1_000_000)} MB";

    private void Paragraph(string words) => text.Append(words).Append("\n\n");
}
