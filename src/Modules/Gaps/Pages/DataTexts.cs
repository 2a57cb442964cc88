using ServiceMap.Gaps.Reports;

namespace ServiceMap.Gaps.Pages;

/// <summary>What the page about the data says in words.</summary>
internal static class DataTexts
{
    private static readonly (Missing Of, string Words)[] Lacks =
    [
        (Missing.Start, "first day"), (Missing.End, "last day"), (Missing.Assurance, "somebody’s word that it runs"), (Missing.Areas, "areas"),
        (Missing.Provider, "provider"), (Missing.Amount, "amount"), (Missing.Position, "position: its area is only stated"),
        (Missing.Services, "services in some of its areas"), (Missing.Source, "title or address of its source"),
    ];

    /// <summary>How many entries lack what most depends on, as a sentence; another one where they lack nothing.</summary>
    public static string Lacking(Quality quality)
    {
        string[] parts =
        [
            .. Part("service", Missing.End, "no last day"), .. Part("service", Missing.Assurance, "nobody’s word that they run"), .. Part("service", Missing.Areas, "no areas"),
            .. Part("agreement", Missing.Amount, "no amount"), .. Part("agreement", Missing.End, "no last day"),
        ];
        return parts.Length == 0 ? "No last day, word, area or amount is missing." : $"Missing: {string.Join("; ", parts)}.";

        IEnumerable<string> Part(string kind, Missing missing, string words)
        {
            int count = quality.Entries.Count(entry => entry.Kind == kind && entry.Lacks.HasFlag(missing));
            if (count > 0) yield return $"{Words.Count(count, kind, kind + "s")} with {words}";
        }
    }

    /// <summary>How much is recorded: "43 of 54 (79%)".</summary>
    public static string Of(Measure measure) => $"{Words.Number(measure.Recorded)} of {Words.Number(measure.All)} ({Words.Number(measure.PerCent)}%)";

    /// <summary>What an entry lacks, in plain words.</summary>
    public static string Of(Missing lacks) => string.Join("; ", Lacks.Where(lack => lacks.HasFlag(lack.Of)).Select(lack => lack.Words));
}
