using ServiceMap.Kernel;
using ServiceMap.Providers.Contracts;

namespace ServiceMap.Gaps.Reports;

/// <summary>Who vouches for what holds a cell up, until when, and how that is known.</summary>
internal static class HoldWords
{
    /// <summary>"Its provider, on 3 May 2026"; or that nobody has.</summary>
    public static string AssuredBy(ServiceEntry entry) => entry switch
    {
        { AssuredOn: { } day, AssuredBy: { } body } => $"{Body(body)}, on {Words.Day(day)}",
        { AssuredOn: { } day } => $"Somebody who is not named, on {Words.Day(day)}",
        _ => "Nobody",
    };

    /// <summary>The last day for which somebody or some record vouches, in the precision of its source, and which that is.</summary>
    public static string Until(Hold hold)
    {
        if (hold.ConfirmedTo is not { } last) return "Nobody vouches for any day";
        return hold switch
        {
            { Agreement.Ends: { } end } when end.Day == last => $"{end}, the end of the agreement",
            { Service.Entry.Ends: { } end } when end.Day == last => $"{end}, the end of the service",
            _ => $"{Words.Day(last)}, when the last assurance runs out",
        };
    }

    /// <summary>The days on which it is active, with what is not known of them.</summary>
    public static string Active(Hold hold)
    {
        RecordedDay? from = Recorded(hold.ActiveFrom, hold.Agreement?.Starts, hold.Service.Entry.Starts);
        return hold.Agreement is { MayExtendTo: { } extended, Ends: { } end } && extended == hold.ActiveTo && extended > end.Day
            ? SpanInWords.Of(from, end, extended)
            : SpanInWords.Of(from, Recorded(hold.ActiveTo, hold.Agreement?.Ends, hold.Service.Entry.Ends), null);
    }

    private static RecordedDay? Recorded(DateOnly? day, params IEnumerable<RecordedDay?> given) =>
        day is null ? null : given.FirstOrDefault(one => one?.Day == day) ?? new RecordedDay(day.Value, null);

    private static string Body(AssuredBy body) => body switch
    {
        Providers.Contracts.AssuredBy.Provider => "Its provider",
        Providers.Contracts.AssuredBy.Commissioner => "A commissioner",
        _ => "An administrator",
    };
}
