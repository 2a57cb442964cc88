using System.Globalization;

namespace ServiceMap.Boundaries.Postcodes;

/// <summary>The month in which a postcode was terminated, as the number of months since the year 0; 0 where it is in use.</summary>
internal static class MonthEnded
{
    public const int None = 0;

    /// <summary>Reads a month written as 202406. Null where it is none.</summary>
    public static int? Read(string text) =>
        DateOnly.TryParseExact(text, "yyyyMM", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly month) ? Of(month.Year, month.Month) : null;

    /// <summary>Null where there is no such month.</summary>
    public static int? Of(int year, int month) => year is >= 1900 and < 2200 && month is >= 1 and <= 12 ? (year * 12) + month - 1 : null;

    /// <summary>The last day of the month; null for none.</summary>
    public static DateOnly? LastDay(int months) =>
        months == None ? null : new DateOnly(months / 12, (months % 12) + 1, 1).AddMonths(1).AddDays(-1);
}
