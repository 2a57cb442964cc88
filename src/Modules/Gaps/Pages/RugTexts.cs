using ServiceMap.Gaps.Reports;
using ServiceMap.Gaps.Selections;

namespace ServiceMap.Gaps.Pages;

/// <summary>What the rug says in words.</summary>
internal static class RugTexts
{
    /// <summary>More names than these are counted instead.</summary>
    private const int MostNames = 6;

    /// <summary>The rug as a few sentences: its totals, its emptiest rows, its best and its emptiest columns.</summary>
    /// <param name="rug">The rug.</param>
    /// <param name="standard">What a cell must reach to be met.</param>
    /// <param name="day">The day that the cells are of.</param>
    /// <param name="today">The day on which somebody reads it.</param>
    public static string Sentence(Rug rug, Standard standard, DateOnly day, DateOnly today)
    {
        StatusCount total = rug.Total;
        string totals = $"On {Words.Day(day)}, {Words.Number(total.Met)} of the {Words.Number(total.All)} cells, one for each {One(rug)} and need, " +
            $"{CoverageTexts.Wanted(standard, day, today)}; {Words.Are(total.Unconfirmed, "unconfirmed", "unconfirmed")} and {Words.Are(total.Gaps, "a gap", "gaps")}.";
        return total.Met == 0 ? $"{totals} Nothing is confirmed to this standard, which does not mean that there is nothing: somebody should ask." : $"{totals} {Worst(rug)} {Columns(rug)}";
    }

    private static string Worst(Rug rug)
    {
        int least = rug.Rows.Min(row => row.Met);
        string[] names = [.. Rug.ByName(rug.Rows.Where(row => row.Met == least)).Select(row => row.Area.Name)];
        string met = $"{(least == 0 ? "none" : Words.Number(least))} of the {Words.Count(rug.Needs.Count, "need", "needs")} met";
        return names switch
        {
            [string only] when least > 0 => $"{only} has the fewest, {met}.",
            _ when names.Length == rug.Rows.Count() => $"Every {One(rug)} has {met}.",
            _ when least > 0 => $"{Names(names, rug)} have the fewest, {met}.",
            _ => $"{char.ToUpperInvariant(Names(names, rug)[0])}{Names(names, rug)[1..]} {(names.Length == 1 ? "has" : "have")} {met}.",
        };
    }

    private static string Columns(Rug rug)
    {
        int most = rug.Needs.Max(need => need.Count.Met);
        string[] best = [.. rug.Needs.Where(need => need.Count.Met == most).Select(need => need.Need.Name)];
        string[] empty = [.. rug.Needs.Where(need => need.Count.Met == 0).Select(need => need.Need.Name.ToLowerInvariant())];
        string where = $"{Words.Number(most)} of the {Words.Number(rug.Rows.Count())} {Plural(rug)}";
        string covered = best.Length == 1
            ? $"{best[0]} is the best covered need, in {where}"
            : $"{Words.Number(best.Length)} needs are covered best, each in {where}";
        return empty.Length switch
        {
            0 => $"{covered}; no need is without any.",
            <= MostNames => $"{covered}; nothing is confirmed to this standard for {Listed(empty)}.",
            _ => $"{covered}; for {Words.Number(empty.Length)} needs nothing is confirmed to this standard.",
        };
    }

    private static string Names(string[] names, Rug rug) =>
        names.Length <= MostNames ? Listed(names) : $"{Words.Number(names.Length)} {Plural(rug)}";

    /// <summary>"Barnet, Bexley and Brent".</summary>
    private static string Listed(string[] names) =>
        names.Length == 1 ? names[0] : $"{string.Join(", ", names[..^1])} and {names[^1]}";

    private static string Plural(Rug rug) => CoverageTexts.Plural(rug.Rows.Select(row => row.Area));

    private static string One(Rug rug) => Plural(rug).TrimEnd('s');
}
