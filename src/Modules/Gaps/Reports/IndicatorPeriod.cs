using System.Globalization;

namespace ServiceMap.Gaps.Reports;

/// <summary>The period of an indicator in words: "21 March 2021", "April 2022 to March 2023". What is written otherwise stays as it is.</summary>
internal static class IndicatorPeriod
{
    private static readonly (string Form, string Words)[] Forms = [("yyyy-MM-dd", "d MMMM yyyy"), ("yyyy-MM", "MMMM yyyy"), ("yyyy", "yyyy")];

    public static string Of(string period) => period.Length == 0 ? "not stated" : string.Join(" to ", period.Split('/').Select(Part));

    private static string Part(string text)
    {
        foreach ((string form, string words) in Forms)
        {
            if (DateOnly.TryParseExact(text, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)) return day.ToString(words, CultureInfo.InvariantCulture);
        }

        return text;
    }
}
