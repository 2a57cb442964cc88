using System.Globalization;

namespace ServiceMap.Kernel;

/// <summary>
/// A day as a source records it. <see cref="Day"/> is the day that counts; <paramref name="Precision"/> says how much of it the
/// source gave, and is null where the source did not say, which counts as <see cref="Precision.Day"/>.
/// </summary>
public readonly record struct RecordedDay(DateOnly Day, Precision? Precision)
{
    /// <summary>The day in words, with what is not known of it: "31 March 2021", "March 2021, month only", "2020, year only".</summary>
    public override string ToString() => Precision switch
    {
        Kernel.Precision.Year => Day.ToString("yyyy", CultureInfo.InvariantCulture) + ", year only",
        Kernel.Precision.Month => Day.ToString("MMMM yyyy", CultureInfo.InvariantCulture) + ", month only",
        _ => Day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
    };

    /// <summary>Whether the day is the first of its precision, as a recorded start must be.</summary>
    public bool IsFirst => Precision switch
    {
        Kernel.Precision.Year => Day.DayOfYear == 1,
        Kernel.Precision.Month => Day.Day == 1,
        _ => true,
    };

    /// <summary>Whether the day is the last of its precision, as a recorded end must be.</summary>
    public bool IsLast => Precision switch
    {
        Kernel.Precision.Year => Day is { Month: 12, Day: 31 },
        Kernel.Precision.Month => Day.Day == DateTime.DaysInMonth(Day.Year, Day.Month),
        _ => true,
    };
}

/// <summary>How finely a source gives a day. A start known to the month counts from its first day, an end to its last.</summary>
public enum Precision
{
    Day,
    Month,
    Year,
}
