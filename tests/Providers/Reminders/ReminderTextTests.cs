using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Reminders;

namespace ServiceMap.Providers.Tests.Reminders;

public sealed class ReminderTextTests
{
    private static readonly DateOnly Today = new(2027, 6, 10);

    [Theory]
    [InlineData("2027-07-01", true, "- The night line: confirm it by 1 July 2027")]
    [InlineData("2027-06-10", true, "- The night line: confirm it by 10 June 2027")]
    [InlineData("2027-06-09", true, "- The night line: it had to be confirmed by 9 June 2027")]
    [InlineData("2027-01-01", false, "- The night line: nobody has confirmed it yet, so confirm it now")]
    public void Says_by_when_an_entry_is_to_be_confirmed(string due, bool confirmed, string line) => Assert.Contains(line, Text(due, confirmed), StringComparison.Ordinal);

    [Theory]
    [InlineData("Hello Jo,")]
    [InlineData("\nThe charity\n")]
    [InlineData("{site}/my/entries")]
    [InlineData("For any other help")]
    public void Greets_by_name_and_says_where_to_go(string part) => Assert.Contains(part, Text("2027-07-01", true), StringComparison.Ordinal);

    private static string Text(string due, bool confirmed) => ReminderText.Of("Jo", [Entry(DateOnly.Parse(due, System.Globalization.CultureInfo.InvariantCulture), confirmed)], Today);

    private static DueEntry Entry(DateOnly due, bool confirmed) => new()
    {
        Service = new ServiceCode("S1"), Name = "The night line", Provider = new ProviderCode("charity"), ProviderName = "The charity",
        DueOn = due, WasEverConfirmed = confirmed, StepOn = null,
    };
}
