using ServiceMap.Providers.Reminders;

namespace ServiceMap.Providers.Tests.Reminders;

public sealed class ReminderStepsTests
{
    private static readonly DateOnly Due = new(2027, 6, 30);

    [Theory]
    [InlineData(-31, null)]
    [InlineData(-30, -30)]
    [InlineData(-8, -30)]
    [InlineData(-7, -7)]
    [InlineData(0, -7)]
    [InlineData(13, -7)]
    [InlineData(14, 14)]
    [InlineData(27, 14)]
    [InlineData(28, 28)]
    [InlineData(1400, 1400)]
    public void Are_30_and_7_days_before_and_every_14_after(int today, int? step) =>
        Assert.Equal(step is { } days ? Due.AddDays(days) : null, ReminderSteps.Latest(Due, Due.AddDays(today)));
}
