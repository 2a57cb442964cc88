namespace ServiceMap.Host.Tests.Leaks.Worlds;

/// <summary>A clock that stands until it is told to go on, so that two worlds are asked at the same moment; whoever waits, waits as ever.</summary>
internal sealed class SameDay : TimeProvider
{
    private DateTimeOffset now = new(2026, 6, 1, 12, 0, 0, TimeSpan.Zero);

    public void NextMinute() => now += TimeSpan.FromMinutes(1);

    public override DateTimeOffset GetUtcNow() => now;
}
