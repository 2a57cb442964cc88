namespace ServiceMap.Kernel;

/// <summary>Why something of a pack was not taken, and where it stands.</summary>
/// <param name="File">The file's name in the pack.</param>
/// <param name="Line">The line, from 1; 0 where the file as a whole is meant.</param>
/// <param name="Column">The column, or the feature of a GeoJSON file; empty where the whole row is meant.</param>
/// <param name="Value">What stands there; "(withheld)" where showing it could tell where a withheld site is.</param>
/// <param name="Reason">What is wrong and how to put it right, to be read after the value.</param>
public sealed record Refusal(string File, int Line, string Column, string Value, string Reason)
{
    /// <summary>The id that the row refers to and that is not known; null where the refusal is of another kind.</summary>
    public string? Missing { get; init; }

    /// <summary>The refusal as one plain sentence.</summary>
    public override string ToString()
    {
        string place = string.Join(", ", new[] { File, Line > 0 ? $"line {Line}" : "", Column }.Where(part => part.Length > 0));
        return $"{place}: {(Value.Length > 0 ? $"\"{Shortened(Value)}\" " : "")}{Reason}{(Reason.EndsWith('?') ? "" : ".")}";
    }

    private static string Shortened(string value)
    {
        string line = string.Concat(value.Select(letter => char.IsControl(letter) ? ' ' : letter));
        return line.Length <= 80 ? line : line[..79] + "…";
    }
}
