namespace ServiceMap.Providers.Reminders;

/// <summary>The days on which whoever keeps an entry is reminded to confirm it: 30 and 7 days before it is due, and every 14 days after.</summary>
internal static class ReminderSteps
{
    /// <summary>How many days before it is due an entry is first spoken of.</summary>
    public const int First = 30;

    private const int Second = 7;

    private const int Pause = 14;

    /// <summary>The last of these days up to today; null before the first.</summary>
    public static DateOnly? Latest(DateOnly due, DateOnly today) => (today.DayNumber - due.DayNumber) switch
    {
        < -First => null,
        < -Second => due.AddDays(-First),
        < Pause => due.AddDays(-Second),
        int late => due.AddDays(late / Pause * Pause),
    };
}
