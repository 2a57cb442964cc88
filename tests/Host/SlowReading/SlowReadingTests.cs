using System.Globalization;
using Xunit;

namespace ServiceMap.Host.Tests.SlowReading;

/// <summary>The slow reading against figures that were computed independently on the shipped data.</summary>
public sealed class SlowReadingTests
{
    private static readonly Lazy<LiteralReading> London = new(() => new LiteralReading(Shipped()));

    [Theory]
    [InlineData("2019-12-01", "advocacy", 21, 11, 0)]
    [InlineData("2021-08-01", "advocacy", 32, 0, 0)]
    [InlineData("2024-01-01", "advocacy", 28, 4, 0)]
    [InlineData("2026-11-22", "advocacy", 0, 32, 0)]
    [InlineData("2019-12-01", "housing-homelessness", 4, 28, 0)]
    [InlineData("2021-08-01", "housing-homelessness", 4, 28, 0)]
    [InlineData("2024-01-01", "housing-homelessness", 28, 4, 0)]
    [InlineData("2026-11-22", "housing-homelessness", 0, 32, 0)]
    [InlineData("2019-12-01", null, 39, 317, 156)]
    [InlineData("2021-08-01", null, 48, 308, 156)]
    [InlineData("2024-01-01", null, 220, 173, 119)]
    [InlineData("2026-11-22", null, 0, 393, 119)]
    public void Counts_the_boroughs_of_London_that_are_met_unconfirmed_and_gaps(string day, string? need, int met, int unconfirmed, int gap)
    {
        Question question = new() { Needs = need is null ? [] : [need] };
        string[] statuses = [.. London.Value.Gaps(Day(day), question).Skip(1).Select(line => line.Split(',')[4])];

        Assert.Equal((met, unconfirmed, gap), (Count("met"), Count("unconfirmed"), Count("gap")));
        int Count(string status) => statuses.Count(found => found == status);
    }

    [Fact]
    public void Lists_the_falls_of_the_London_boroughs_by_day_and_cause()
    {
        IEnumerable<string> falls = London.Value.Cliff(Day("2018-04-01"), Day("2026-12-31"), new Question()).Skip(1);
        IEnumerable<string> byDayAndCause = falls
            .Select(line => line.Split(','))
            .GroupBy(cells => (Day: cells[0], Causes: cells[5]))
            .OrderBy(group => group.Key)
            .Select(group => $"{group.Key.Day} {group.Key.Causes} {group.Count()}");

        Assert.Equal(
            [
                "2020-03-31 funding 2",
                "2022-12-31 funding 4",
                "2024-03-31 funding 29",
                "2024-03-31 funding;service 7",
                "2025-03-31 funding 2",
                "2026-03-31 funding 218",
            ],
            byDayAndCause);
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The shipped pack, found by going up from where the tests run.</summary>
    private static PackText Shipped()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !Directory.Exists(Path.Combine(folder.FullName, "data", "provision"))) folder = folder.Parent;
        string data = Path.Combine(folder?.FullName ?? throw new DirectoryNotFoundException("No data/provision above the tests."), "data");
        return PackText.In(Path.Combine(data, "boundaries", "london"), Path.Combine(data, "needs"), Path.Combine(data, "provision", "london"));
    }
}
