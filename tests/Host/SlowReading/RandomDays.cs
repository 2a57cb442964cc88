using System.Globalization;
using CsCheck;

namespace ServiceMap.Host.Tests.SlowReading;

/// <summary>
/// First and last days, crowded into three years so that much overlaps, often on the same days as others, unknown on either side,
/// and now and then at the ends of the calendar.
/// </summary>
internal static class RandomDays
{
    public static readonly DateOnly WindowStarts = new(2021, 1, 1);
    public static readonly DateOnly WindowEnds = new(2023, 12, 31);

    /// <summary>Days to be assured on. What 183 days before and after them begin and end is among the other days, too.</summary>
    private static readonly DateOnly[] CommonAssurances = [new(2021, 7, 2), new(2022, 7, 2)];

    public static Gen<DateOnly> InWindow { get; } = Gen.Int[WindowStarts.DayNumber, WindowEnds.DayNumber].Select(DateOnly.FromDayNumber);

    /// <summary>The day of the last assurance, which never is in the future; null where nobody has assured anything.</summary>
    public static Gen<DateOnly?> Assurance { get; } = Gen.Frequency(
        (8, Unknown),
        (6, Gen.OneOf(CommonAssurances).Select(Known)),
        (6, InWindow.Select(Known)),
        (2, Gen.Const(Known(new DateOnly(2026, 11, 1)))),
        (1, Gen.OneOf(new DateOnly(1, 1, 1), new DateOnly(1900, 2, 28)).Select(Known)));

    /// <summary>A first and a last day that a pack may state together.</summary>
    public static Gen<(DateOnly? Starts, DateOnly? Ends)> Between { get; } =
        from starts in Start
        from around in InWindow
        from ends in EndAfter(starts >= WindowStarts ? starts.Value : around)
        select (starts, ends);

    private static Gen<DateOnly?> Start => Gen.Frequency(
        (9, Unknown),
        (5, InWindow.Select(Known)),
        (4, InWindow.Select(day => Known(new DateOnly(day.Year, day.Month, 1)))),
        (3, InWindow.Select(day => Known(new DateOnly(day.Year, 1, 1)))),
        (1, Gen.OneOf(new DateOnly(1900, 1, 1), new DateOnly(1, 1, 1)).Select(Known)));

    private static Gen<DateOnly?> Unknown => Gen.Const(default(DateOnly?));

    /// <summary>The days of a start, with a precision of which it is the first day.</summary>
    public static Gen<(string Column, string Cell)[]> StartCells(DateOnly? day) =>
        Cells("starts", day, day is { Day: 1 }, day is { DayOfYear: 1 });

    /// <summary>The days of an end, with a precision of which it is the last day.</summary>
    public static Gen<(string Column, string Cell)[]> EndCells(DateOnly? day) =>
        Cells("ends", day, day is { } last && last.Day == DateTime.DaysInMonth(last.Year, last.Month), day is { Month: 12, Day: 31 });

    public static Gen<DateOnly?> EndAfter(DateOnly first) => Gen.Frequency(
        (9, Unknown),
        (4, Gen.Int[0, 700].Select(days => Known(first.AddDays(days)))),
        (4, Gen.Int[0, 20].Select(months => Known(LastOfMonth(first.AddMonths(months))))),
        (4, Gen.Int[0, 1].Select(years => Known(new DateOnly(first.Year + years, 12, 31)))),
        (2, Gen.OneOf(CommonAssurances).Select(day => day.AddDays(183)).Select(day => Known(day < first ? first : day))),
        (1, Gen.Const(Known(DateOnly.MaxValue))));

    public static string Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static Gen<(string Column, string Cell)[]> Cells(string column, DateOnly? day, bool mayBeMonth, bool mayBeYear)
    {
        string[] precisions = day is null ? [""] : ["day", .. mayBeMonth ? ["month"] : Array.Empty<string>(), .. mayBeYear ? ["year"] : Array.Empty<string>()];
        return Gen.OneOf(precisions).Select(precision => new[] { (column, Text(day)), (column + "_precision", precision) });
    }

    private static DateOnly LastOfMonth(DateOnly day) => new(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month));

    private static DateOnly? Known(DateOnly day) => day;
}
