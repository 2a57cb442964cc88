using ServiceMap.Gaps.Reports;
using ServiceMap.Gaps.Selections;

namespace ServiceMap.Gaps.Pages;

/// <summary>The days that the cliff is shown for, both included.</summary>
/// <param name="From">The first.</param>
/// <param name="To">The last.</param>
/// <param name="IsAsked">Whether somebody asked for one of them.</param>
internal sealed record CliffPeriod(DateOnly From, DateOnly To, bool IsAsked)
{
    private const int Months = 24;

    /// <summary>The 24 months that begin today.</summary>
    public static CliffPeriod Next(DateOnly today) => new(today, today.AddMonths(Months).AddDays(-1), IsAsked: false);

    /// <summary>The 24 months that ended yesterday.</summary>
    public static CliffPeriod Last(DateOnly today) => new(today.AddMonths(-Months), today.AddDays(-1), IsAsked: false);

    /// <summary>The fields <c>from</c> and <c>to</c>; where only one of them is given, the other is 24 months away.</summary>
    public static CliffPeriod Read(ReadAddress address, DateOnly today)
    {
        string? last = address.Text("to");
        if (address.Text("from") is null && last is null) return Next(today);
        DateOnly given = address.Day("to", today.AddMonths(Months).AddDays(-1));
        DateOnly from = address.Day("from", last is null ? today : given.AddMonths(-Months).AddDays(1));
        if (last is null) return new CliffPeriod(from, Earlier(from.AddMonths(Months).AddDays(-1), ReadAddress.Latest), IsAsked: true);
        if (given >= from) return new CliffPeriod(from, given, IsAsked: true);
        address.Mistakes.Add(new Mistake("to", last, $"is before the first day, {Words.Day(from)}: choose a later last day"));
        return new CliffPeriod(from, from.AddMonths(Months).AddDays(-1), IsAsked: true);
    }

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}
