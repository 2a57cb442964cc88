namespace ServiceMap.Host.Tests.Leaks.Worlds;

/// <summary>A clock that stands, so that two worlds are asked on the same day; whoever waits, waits as ever.</summary>
internal sealed class SameDay : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(2026, 6, 1, 12, 0, 0, TimeSpan.Zero);
}
