using System.Globalization;
using System.Text;

namespace ServiceMap.Providers.Reminders;

/// <summary>What a reminder says. It names entries, and nothing of where they happen.</summary>
internal static class ReminderText
{
    public static string Subject(int entries) => entries == 1 ? "Is your entry still correct?" : $"Are your {entries} entries still correct?";

    public static string Of(string name, IReadOnlyList<DueEntry> entries, DateOnly today)
    {
        StringBuilder text = new($"Hello {name},\n\nplease say whether {(entries.Count == 1 ? "this entry is" : "these entries are")} still correct, so that women can count on what they read.\n");
        foreach (IGrouping<string, DueEntry> own in entries.GroupBy(entry => entry.ProviderName))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{own.Key}\n");
            foreach (DueEntry entry in own) text.Append(CultureInfo.InvariantCulture, $"- {entry.Name}: {When(entry, today)}\n");
        }

        return text.Append(
            """

            It takes one press for each entry, or one for all of them:
            {site}/my/entries

            If something is not right any more, change it there.

            If you have forgotten your password, set a new one at {site}/account/forgotten. For any other help, ask whoever invited you to ServiceMap.

            """.ReplaceLineEndings("\n")).ToString();
    }

    private static string When(DueEntry entry, DateOnly today) => entry switch
    {
        { WasEverConfirmed: false } => "nobody has confirmed it yet, so confirm it now",
        _ when entry.DueOn < today => string.Create(CultureInfo.InvariantCulture, $"it had to be confirmed by {entry.DueOn:d MMMM yyyy}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"confirm it by {entry.DueOn:d MMMM yyyy}"),
    };
}
