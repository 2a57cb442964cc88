using System.Globalization;
using ServiceMap.Gaps.Engine;

namespace ServiceMap.Gaps.Reports;

/// <summary>
/// A month of a period, or a quarter or year of a long one, and the falls whose last day lies in it. Every cell that loses the
/// standard is counted once: where several causes end it on one day, under <see cref="LossCause.Several"/>.
/// </summary>
/// <param name="First">The first day of the first month.</param>
/// <param name="Months">How many months it has: 1, 3 or 12.</param>
/// <param name="Falls">The falls, by day.</param>
internal sealed record CliffSpan(DateOnly First, int Months, IReadOnlyList<CliffFall> Falls)
{
    private const int MostSingleMonths = 36;
    private const int MostMonthsByQuarter = 120;

    public int CellsLost { get; } = Falls.Count(fall => fall.LosesStandard);

    /// <summary>Falls after which the cell still meets the standard, or before which it did not.</summary>
    public int OtherFalls => Falls.Count - CellsLost;

    public Pounds PoundsEnding => Pounds.Of(Falls.SelectMany(fall => fall.Agreements));

    public string Name => Months switch
    {
        1 => First.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
        12 => First.ToString("yyyy", CultureInfo.InvariantCulture),
        _ => $"{First.ToString("MMMM", CultureInfo.InvariantCulture)} to {First.AddMonths(Months - 1).ToString("MMMM yyyy", CultureInfo.InvariantCulture)}",
    };

    /// <summary>The word for one of it: "month", "quarter" or "year".</summary>
    public string Word => Months switch { 1 => "month", 12 => "year", _ => "quarter" };

    public int LostBy(LossCause cause) => Falls.Count(fall => fall.LosesStandard && fall.LossCause == cause);

    /// <summary>A period in months; in quarters where it has more than three years, and in years where it has more than ten.</summary>
    public static IReadOnlyList<CliffSpan> Of(Cliff cliff, DateOnly from, DateOnly to)
    {
        int months = ((to.Year - from.Year) * 12) + to.Month - from.Month + 1;
        int step = months <= MostSingleMonths ? 1 : months <= MostMonthsByQuarter ? 3 : 12;
        ILookup<DateOnly, CliffFall> falls = cliff.Falls.ToLookup(fall => StartOf(fall.LastDay.Day, step));
        List<CliffSpan> spans = [];
        for (DateOnly first = StartOf(from, step); first <= to; first = first.AddMonths(step)) spans.Add(new CliffSpan(first, step, [.. falls[first]]));
        return spans;
    }

    private static DateOnly StartOf(DateOnly day, int months) => new(day.Year, day.Month - ((day.Month - 1) % months), 1);
}

/// <summary>What ended a cell, where each is counted once.</summary>
internal enum LossCause
{
    /// <summary>An agreement's last day.</summary>
    Funding,

    /// <summary>A service's own last day.</summary>
    Service,

    /// <summary>Nobody has confirmed it since.</summary>
    Assurance,

    /// <summary>More than one of these on one day.</summary>
    Several,
}
