using System.Globalization;
using ServiceMap.Kernel;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Drafts;

namespace ServiceMap.Providers.Pages.My;

/// <summary>The words in which an entry stands in its keeper's list.</summary>
internal static class KeptWords
{
    /// <summary>What came of what somebody did, by the word in the address; null for another.</summary>
    public static string? Done(string? done) => done switch
    {
        "confirmed" => "The entry is confirmed: still correct.",
        "all-confirmed" => "The entries are confirmed: still correct.",
        "changed" => "Somebody changed an entry while you looked, so it was not confirmed. Look at it again.",
        "live" => "Your change is live.",
        "waits" => "Your change was sent. It is live when somebody has approved it; until then the entry stays as it was.",
        "state" => "The state was changed.",
        "dropped" => "Your draft was given up.",
        _ => null,
    };

    /// <summary>Its state in one or two words, and their colour.</summary>
    public static (string Words, string Colour) State(KeptEntry entry) => entry.State switch
    {
        null => ("New", "blue"),
        ServiceState.Live => ("Live", "green"),
        ServiceState.Full => ("Full", "orange"),
        ServiceState.Paused => ("Paused", "grey"),
        ServiceState.Hidden => ("Hidden", "grey"),
        _ => ("Withdrawn", "grey"),
    };

    /// <summary>How far a draft is, and the colour of that.</summary>
    public static (string Words, string Colour) State(Draft draft) => draft.State switch
    {
        DraftState.Waiting => ("Waiting for approval", "yellow"),
        DraftState.Returned => ("Sent back to you", "red"),
        _ => ("Draft", "blue"),
    };

    /// <summary>When it is to be confirmed.</summary>
    public static string Confirming(KeptEntry entry) => entry switch
    {
        { State: null } => "Not live yet.",
        { State: ServiceState.Withdrawn or ServiceState.Hidden } => "It need not be confirmed while it is so.",
        { ConfirmBy: null } => "Nobody has confirmed it yet: confirm it now.",
        { IsOverdue: true } => $"It had to be confirmed by {Day(entry.ConfirmBy.Value)}.",
        _ => $"Confirm it by {Day(entry.ConfirmBy!.Value)}.",
    };

    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>A moment in London's time: "3 May 2027 at 10:42".</summary>
    public static string Moment(DateTime utc) => utc.OnTheClock().ToString("d MMMM yyyy 'at' HH:mm", CultureInfo.InvariantCulture);}
