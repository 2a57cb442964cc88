namespace ServiceMap.Gaps.Pictures;

/// <summary>Whole years laid along a line from 0 to 1. What lies outside them is drawn at the end that it is beyond.</summary>
internal sealed class TimeAxis
{
    /// <summary>How far from today a record may take the line, in years: one odd date must not press all others into a corner.</summary>
    private const int MostBefore = 20;
    private const int MostAfter = 10;

    /// <summary>How many years are named where there is room, and on a small screen.</summary>
    private const int MostNamed = 14;
    private const int MostNamedOnSmall = 5;

    /// <summary>The room that the name of a year needs to its right.</summary>
    private const double Room = 0.04;
    private const double RoomOnSmall = 0.11;

    private TimeAxis(int first, int last) => (From, To) = (new DateOnly(first, 1, 1), new DateOnly(last, 12, 31));

    public DateOnly From { get; }

    public DateOnly To { get; }

    /// <summary>The years of these days and of today.</summary>
    public static TimeAxis Over(IEnumerable<DateOnly> days, DateOnly today)
    {
        int[] years = [.. days.Select(day => Math.Clamp(day.Year, today.Year - MostBefore, today.Year + MostAfter)), today.Year];
        return new TimeAxis(years.Min(), years.Max());
    }

    public bool Has(DateOnly day) => From <= day && day <= To;

    /// <summary>Where a day begins.</summary>
    public double At(DateOnly day) => Math.Clamp((double)(day.DayNumber - From.DayNumber) / Length, 0, 1);

    /// <summary>Where a day ends.</summary>
    public double After(DateOnly day) => Math.Clamp((double)(day.DayNumber + 1 - From.DayNumber) / Length, 0, 1);

    public IReadOnlyList<YearTick> Ticks => [.. Enumerable.Range(From.Year, To.Year - From.Year + 1).Select(Tick)];

    private int Length => To.DayNumber + 1 - From.DayNumber;

    private YearTick Tick(int year)
    {
        double at = At(new DateOnly(year, 1, 1));
        return new YearTick(year, at, IsNamed(year, at, MostNamed, Room), IsNamed(year, at, MostNamedOnSmall, RoomOnSmall));
    }

    private bool IsNamed(int year, double at, int most, double room)
    {
        int years = To.Year - From.Year + 1;
        int step = new[] { 1, 2, 5, 10 }.First(step => step == 10 || (years + step - 1) / step <= most);
        return year % step == 0 && at <= 1 - room;
    }
}

/// <summary>The beginning of a year on the line, and whether its name is written there where there is room, and on a small screen.</summary>
internal readonly record struct YearTick(int Year, double At, bool IsNamed, bool IsNamedOnSmall);
