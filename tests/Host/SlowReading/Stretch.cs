namespace ServiceMap.Host.Tests.SlowReading;

/// <summary>A stretch of days that makes a service active: its own dates, cut by one agreement where it has agreements.</summary>
/// <param name="Vouched">How many days before and after its assurance a service is vouched for where nothing is recorded.</param>
internal sealed record Stretch(PlainPack.Service Service, PlainPack.Agreement? Agreement, int Vouched)
{
    /// <summary>An unknown side is open; an agreement that may be extended runs, for this purpose, to the day to which it may.</summary>
    public bool ActiveOn(int day) =>
        (Service.Starts is null || Service.Starts <= day)
        && (Service.Ends is null || day <= Service.Ends)
        && (Agreement?.Starts is null || Agreement.Starts <= day)
        && (ActiveEndOfAgreement is null || day <= ActiveEndOfAgreement);

    /// <summary>Somebody vouches for the day: it lies between recorded days, or near enough to the assurance where none is recorded.</summary>
    public bool ConfirmedOn(int day) =>
        FirstConfirmed is { } first && LastConfirmed is { } last && first <= day && day <= last && ActiveOn(day);

    /// <summary>Of the service's and the agreement's first days the tighter recorded one, else so many days before the assurance.</summary>
    public int? FirstConfirmed => Later(Service.Starts, Agreement?.Starts) ?? Service.AssuredOn - Vouched;

    /// <summary>Of the service's and the agreement's last days the tighter recorded one, else so many days after the assurance.</summary>
    public int? LastConfirmed => Earlier(Service.Ends, Agreement?.Ends) ?? Service.AssuredOn + Vouched;

    /// <summary>What ends the confirmed days: an agreement's last day, also where the service's own is the same; the service's own; or the assurance.</summary>
    public string CauseOfEnd =>
        LastConfirmed == Agreement?.Ends && Agreement?.Ends is not null ? "funding"
        : LastConfirmed == Service.Ends && Service.Ends is not null ? "service"
        : "assurance";

    /// <summary>The days on which being active or confirmed may begin.</summary>
    public IEnumerable<int> Firsts => new[] { Service.Starts, Agreement?.Starts, FirstConfirmed }.OfType<int>();

    /// <summary>The last days of being active or confirmed.</summary>
    public IEnumerable<int> Lasts => new[] { Service.Ends, ActiveEndOfAgreement, LastConfirmed }.OfType<int>();

    private int? ActiveEndOfAgreement => Agreement?.MayExtendTo ?? Agreement?.Ends;

    private static int? Later(int? one, int? other) => one is null ? other : other is null ? one : Math.Max(one.Value, other.Value);

    private static int? Earlier(int? one, int? other) => one is null ? other : other is null ? one : Math.Min(one.Value, other.Value);
}
