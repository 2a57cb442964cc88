using ServiceMap.Design.Addresses;
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
        (string? first, string? last) = (address.Text("from"), address.Text("to"));
        if (first is null && last is null) return Next(today);
        if (last is null) return StartingOn(address.Day("from", today));
        DateOnly to = address.Day("to", Next(today).To);
        DateOnly from = address.Day("from", to.AddMonths(-Months).AddDays(1));
        if (to >= from) return new CliffPeriod(from, to, IsAsked: true);
        if (address.Mistakes.TrueForAll(mistake => mistake.Field is not ("from" or "to")))
            address.Mistakes.Add(new Mistake("to", last, $"is before the first day, {Words.Day(from)}: choose a later last day"));
        return StartingOn(from);
    }

    private static CliffPeriod StartingOn(DateOnly from)
    {
        DateOnly to = from.AddMonths(Months).AddDays(-1);
        return new CliffPeriod(from, to < ReadAddress.Latest ? to : ReadAddress.Latest, IsAsked: true);
    }
}
