using System.Globalization;

namespace ServiceMap.Host.Packs;

/// <summary>What a cell of a pack may hold: any text, with line breaks and tabs, that a spreadsheet could hold too.</summary>
internal static class CellText
{
    /// <summary>The most that a cell of a spreadsheet holds.</summary>
    private const int Longest = 32_767;

    /// <summary>Why this text cannot stand in a cell, to be read after its place, without what it says; null when it can.</summary>
    public static string? WhyNot(string text)
    {
        if (text.Length > Longest) return string.Create(CultureInfo.InvariantCulture, $"holds {text.Length} letters: a cell may hold {Longest}");
        int at = text.AsSpan().IndexOfFirstControl();
        return at < 0 ? null : string.Create(CultureInfo.InvariantCulture, $"holds a control character (U+{(int)text[at]:X4}) at letter {at + 1}: take it out");
    }

    private static int IndexOfFirstControl(this ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsControl(text[i]) && text[i] is not ('\t' or '\n' or '\r')) return i;
        }

        return -1;
    }
}
