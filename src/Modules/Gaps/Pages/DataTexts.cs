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

    /// <summary>The measures that say most about what can be planned on.</summary>
    public static string Completeness(Quality quality)
    {
        Measure? least = quality.Measures.Where(measure => measure.Group == "Services" && measure.All > 0).MinBy(measure => measure.PerCent);
        return quality.Entries.Count == 0 ? "Nothing that we look for is missing."
            : $"{Words.Count(quality.Entries.Count, "entry lacks", "entries lack")} something{(least is null ? "" : $"; least is known of services under “{least.Name}”: {Of(least)}")}.";
    }

    /// <summary>How much is recorded: "43 of 54 (79%)".</summary>
    public static string Of(Measure measure) => $"{Words.Number(measure.Recorded)} of {Words.Number(measure.All)} ({Words.Number(measure.PerCent)}%)";

    /// <summary>What an entry lacks, in plain words.</summary>
    public static string Of(Missing lacks) => string.Join("; ", Lacks.Where(lack => lacks.HasFlag(lack.Of)).Select(lack => lack.Words));
}
