using CsCheck;

namespace ServiceMap.Host.Tests.SlowReading;

/// <summary>What the random files of a pack are put together from. A row is made of parts, each of which fills some columns that hang together.</summary>
internal static class RandomRows
{
    /// <summary>Text that a careless reader or writer of CSV would spoil. Empty now and then.</summary>
    public static Gen<string> Text { get; } = Gen.OneOf(
        "",
        "Plain words",
        "Commas, more, and more;still one cell",
        "She said \"ring first\"",
        "\"",
        "One line\nand another\n\nand a last",
        "=1+1",
        "-2 @home +44",
        "Zażółć gęślą jaźń – café",
        "女性センター 👩‍👧",
        "'quoted', \"twice\",\n=and broken");

    /// <summary>A name: one line, never empty.</summary>
    public static Gen<string> Name { get; } =
        Gen.OneOf("Women's centre", "Hope, Faith & Co", "The \"Blue Door\"", "=SUM(A1)", "Łódź House", "Ørsted", "women first");

    public static Gen<string> Link { get; } = Gen.OneOf("", "https://example.org", "https://example.org/a?b=1,2&c=%20");

    public static Gen<IReadOnlyDictionary<string, string>> Row(params IEnumerable<Gen<(string Column, string Cell)[]>> parts) => parts
        .Aggregate((all, part) => Gen.Select(all, part, (some, more) => ((string, string)[])[.. some, .. more]))
        .Select(IReadOnlyDictionary<string, string> (cells) => cells.ToDictionary(cell => cell.Column, cell => cell.Cell));

    public static Gen<(string Column, string Cell)[]> Cell(string column, Gen<string> cell) => cell.Select(text => new[] { (column, text) });

    public static Gen<(string Column, string Cell)[]> Cell(string column, string cell) => Cell(column, Gen.Const(cell));

    public static Gen<(string Column, string Cell)[]> SourceCells { get; } =
        Gen.Select(Text, Link, (title, url) => new[] { ("source_title", title), ("source_url", url) });

    /// <summary>The text of a file with one row for each of these ids.</summary>
    public static Gen<string> File(string file, IEnumerable<string> ids, Func<string, Gen<IReadOnlyDictionary<string, string>>> row) =>
        InTurn(ids.Select(row)).Select(rows => PackText.Write(file, rows));

    /// <summary>Several of these in any order, as a list in one cell; empty where there is nothing to choose from.</summary>
    public static Gen<string> List(string[] of, int atLeast) => Some(of, atLeast).Select(items => string.Join(';', items));

    public static Gen<string[]> Some(string[] of, int atLeast) =>
        of.Length == 0 ? Gen.Const(of) : Gen.Int[atLeast, of.Length].SelectMany(count => Gen.Shuffle(of, count));

    /// <summary>One of each, in their order.</summary>
    public static Gen<T[]> InTurn<T>(IEnumerable<Gen<T>> each) =>
        each.Aggregate(Gen.Const(Array.Empty<T>()), (all, next) => Gen.Select(all, next, (some, one) => (T[])[.. some, one]));

    /// <summary>Ids such as s1 to s12, so that the order of the file is not that of the ids.</summary>
    public static string[] Ids(string letter, int count) => [.. Enumerable.Range(1, count).Select(number => $"{letter}{number}")];
}
