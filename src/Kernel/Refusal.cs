namespace ServiceMap.Kernel;

/// <summary>Why something of a pack was not taken, and where it stands.</summary>
/// <param name="File">The file's name in the pack.</param>
/// <param name="Line">The line, from 1; 0 where the file as a whole is meant.</param>
/// <param name="Column">The column, or the feature of a GeoJSON file; empty where the whole row is meant.</param>
/// <param name="Value">What stands there; "(withheld)" where showing it could tell where a withheld site is.</param>
/// <param name="Reason">What is wrong and how to put it right, to be read after the value.</param>
public sealed record Refusal(string File, int Line, string Column, string Value, string Reason)
{
    private const int LongestPart = 80;
    private const int LongestReason = 600;

    /// <summary>The id that the row refers to and that is not known; null where the refusal is of another kind.</summary>
    public string? Missing { get; init; }

    /// <summary>
    /// The refusal as one plain sentence on one line. Whatever a pack holds, even where it names its own files and columns, a terminal
    /// is only ever sent letters.
    /// </summary>
    public override string ToString()
    {
        string[] parts = [Shortened(File, LongestPart), Line > 0 ? $"line {Line}" : "", Shortened(Column, LongestPart)];
        string place = string.Join(", ", parts.Where(part => part.Length > 0));
        string reason = Shortened(Reason, LongestReason);
        return $"{place}: {(Value.Length > 0 ? $"\"{Shortened(Value, LongestPart)}\" " : "")}{reason}{(reason.EndsWith('?') ? "" : ".")}";
    }

    private static string Shortened(string text, int longest)
    {
        string cut = text.Length <= longest ? text : Whole(text[..(longest - 1)]) + "…";
        return string.Concat(cut.Select(letter => char.IsControl(letter) ? ' ' : letter));
    }

    /// <summary>Without half of a letter that takes two places.</summary>
    private static string Whole(string text) => char.IsHighSurrogate(text[^1]) ? text[..^1] : text;
}
