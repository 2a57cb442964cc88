using System.Text.RegularExpressions;

namespace ServiceMap.Providers.Uploads;

/// <summary>A text as it stands in a cell of a spreadsheet: one that a spreadsheet would run as a formula has an apostrophe before it, and loses it when it is read.</summary>
internal static partial class SafeCell
{
    public static string Write(string text) => Dangerous().IsMatch(text) ? $"'{text}" : text;

    public static string Read(string cell) => cell.StartsWith('\'') && Dangerous().IsMatch(cell) ? cell[1..] : cell;

    /// <summary>Also behind apostrophes, so that a text which begins with one is the same afterwards.</summary>
    [GeneratedRegex(@"^'*[=+\-@\t\r\n]", RegexOptions.NonBacktracking)]
    private static partial Regex Dangerous();
}
