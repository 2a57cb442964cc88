namespace ServiceMap.Rogue;

/// <summary>Each line uses what the comment above it names, and building it must be an error there.</summary>
internal static class Clock
{
    // P:System.DateTime.Now
    public static DateTime Now() => DateTime.Now;

    // P:System.DateTime.UtcNow
    public static DateTime UtcNow() => DateTime.UtcNow;

    // P:System.DateTime.Today
    public static DateTime Today() => DateTime.Today;

    // P:System.DateTimeOffset.Now
    public static DateTimeOffset OffsetNow() => DateTimeOffset.Now;

    // P:System.DateTimeOffset.UtcNow
    public static DateTimeOffset OffsetUtcNow() => DateTimeOffset.UtcNow;

    // P:System.Environment.TickCount
    public static int TickCount() => Environment.TickCount;

    // P:System.Environment.TickCount64
    public static long TickCount64() => Environment.TickCount64;

    // M:System.Guid.CreateVersion7
    public static Guid HidesTheTime() => Guid.CreateVersion7();

    // P:System.TimeZoneInfo.Local
    public static TimeZoneInfo Local() => TimeZoneInfo.Local;

    // P:System.TimeProvider.LocalTimeZone
    public static TimeZoneInfo LocalOf(TimeProvider clock) => clock.LocalTimeZone;

    // M:System.TimeProvider.GetLocalNow
    public static DateTimeOffset LocalNow(TimeProvider clock) => clock.GetLocalNow();

    // M:System.DateTime.ToLocalTime
    public static DateTime ToLocal(DateTime time) => time.ToLocalTime();

    // M:System.DateTimeOffset.ToLocalTime
    public static DateTimeOffset ToLocal(DateTimeOffset time) => time.ToLocalTime();

    // P:System.DateTimeOffset.LocalDateTime
    public static DateTime LocalDateTime(DateTimeOffset time) => time.LocalDateTime;
}
