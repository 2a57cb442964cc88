namespace ServiceMap.Gaps.Engine;

/// <summary>The engine counts days as <see cref="DateOnly.DayNumber"/>; both ends of an interval are inside it.</summary>
internal static class Days
{
    /// <summary>What an open first day counts as.</summary>
    public const int First = 0;

    /// <summary>What an open last day counts as: the day after 31 December 9999, which no recorded day reaches.</summary>
    public static readonly int Last = DateOnly.MaxValue.DayNumber + 1;

    public static DateOnly Day(int number) => DateOnly.FromDayNumber(number);
}
