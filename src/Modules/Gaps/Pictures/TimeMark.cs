using ServiceMap.Gaps.Reports;

namespace ServiceMap.Gaps.Pictures;

/// <summary>A day that stands out on a line of years, with its words to the left of it where there is no room to the right.</summary>
internal readonly record struct TimeMark(double At, string Name, bool IsToday)
{
    private const double RoomToTheRight = 0.7;

    public bool IsNamedToTheLeft => At > RoomToTheRight;

    /// <summary>Today, and the day that was asked for where it is another; what lies outside the years is not marked.</summary>
    public static IReadOnlyList<TimeMark> Of(TimeAxis axis, DateOnly today, DateOnly day)
    {
        IEnumerable<(DateOnly Day, string Name)> marks = day == today ? [(today, "today")] : [(today, "today"), (day, Words.Day(day))];
        return [.. marks.Where(mark => axis.Has(mark.Day)).Select(mark => new TimeMark(axis.At(mark.Day), mark.Name, mark.Day == today))];
    }
}
