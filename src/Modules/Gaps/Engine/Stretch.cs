namespace ServiceMap.Gaps.Engine;

/// <summary>
/// Days on which a service is active in an area: its own dates, cut by one agreement where it has agreements; and those of them that
/// somebody vouches for, which are none where <see cref="ConfirmedFrom"/> is after <see cref="ConfirmedTo"/>.
/// </summary>
/// <param name="Service">The service's place in the grid's list.</param>
/// <param name="Provider">Its provider's place.</param>
/// <param name="Agreement">The agreement's place in the grid's list; -1 where the service has none.</param>
/// <param name="ActiveFrom">The first active day.</param>
/// <param name="ActiveTo">The last active day, an extension that is possible included.</param>
/// <param name="ConfirmedFrom">The first confirmed day.</param>
/// <param name="ConfirmedTo">The last confirmed day.</param>
/// <param name="Level">The level that the service reaches in the area by itself: 1, 2 or 3.</param>
/// <param name="EndedBy">What ends the confirmed days.</param>
internal readonly record struct Stretch(
    int Service, int Provider, int Agreement, int ActiveFrom, int ActiveTo, int ConfirmedFrom, int ConfirmedTo, byte Level, Causes EndedBy)
{
    public bool IsActive(int day) => ActiveFrom <= day && day <= ActiveTo;

    public bool IsConfirmed(int day) => ConfirmedFrom <= day && day <= ConfirmedTo;
}

/// <summary>What ends a level; several may do so on one day.</summary>
[Flags]
internal enum Causes : byte
{
    None = 0,

    /// <summary>An agreement's last day, also where the service's own is the same.</summary>
    Funding = 1,

    /// <summary>The service's own last day.</summary>
    Service = 2,

    /// <summary>Nobody has confirmed it since.</summary>
    Assurance = 4,
}
