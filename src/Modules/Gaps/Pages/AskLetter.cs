using System.Text;
using ServiceMap.Gaps.Reports;
using ServiceMap.Kernel;
using ServiceMap.Providers.Contracts;

namespace ServiceMap.Gaps.Pages;

/// <summary>A letter that asks after a service: what we hold of it, from where, what is missing, and what we would like to know.</summary>
/// <param name="Subject">Its subject.</param>
/// <param name="Body">Its text.</param>
internal sealed record AskLetter(string Subject, string Body)
{
    /// <param name="question">The service.</param>
    /// <param name="areas">The areas that it is recorded to serve, in words.</param>
    /// <param name="needs">The needs that it is recorded to meet, in words.</param>
    /// <param name="unknown">What is missing, in words.</param>
    /// <param name="day">The day for which it is unconfirmed.</param>
    public static AskLetter Of(Question question, string areas, string needs, string unknown, DateOnly day)
    {
        ServiceEntry entry = question.Service.Entry;
        StringBuilder text = new();
        text.Append($"Dear {Words.Provider(question.Service.Provider) ?? "colleague"},\n\n")
            .Append("We keep a map of services for women in contact with the criminal justice system, so that nobody is sent to a service that has ended ")
            .Append("and none that is there is missed. This is what we hold:\n\n")
            .Append($"Service: {entry.Name}\n")
            .Append($"Needs: {needs}\n")
            .Append($"Areas: {areas}\n")
            .Append($"First day: {Day(entry.Starts)}\n")
            .Append($"Last day: {Day(entry.Ends)}\n")
            .Append($"Where we read it: {Source(entry)}\n\n")
            .Append($"On {Words.Day(day)} we cannot count it, because we do not have {unknown}.\n\n")
            .Append("Could you tell us:\n\n")
            .Append("1. Is it still running?\n")
            .Append("2. On which day did it start, and until which day is it sure to run or be paid for?\n")
            .Append("3. Which areas does it serve?\n")
            .Append("4. Is anything above wrong?\n\n")
            .Append("Please do not send us the address of a refuge or of any other place that must not be found.\n\n")
            .Append("Thank you for your help.\n");
        return new AskLetter($"Is this still right? {entry.Name}", text.ToString());
    }

    /// <summary>The address that opens it in a mail program.</summary>
    /// <param name="email">Who gets it.</param>
    public string MailTo(string email) =>
        $"mailto:{Uri.EscapeDataString(email).Replace("%40", "@", StringComparison.Ordinal)}?subject={Uri.EscapeDataString(Subject)}" +
        $"&body={Uri.EscapeDataString(Body.ReplaceLineEndings("\r\n"))}";

    private static string Day(RecordedDay? day) => day?.ToString() ?? "not recorded";

    private static string Source(ServiceEntry entry) => entry.Source.ToString() is { Length: > 0 } source ? source : "not recorded";
}
