using ServiceMap.Accounts.People;

namespace ServiceMap.Accounts.Sessions;

/// <summary>
/// How long somebody stays signed in. Administrators and commissioners: a day at most, and twelve hours without doing anything, as NIST SP
/// 800-63B bids for two factors (AAL2); it advises an hour, which would lose more to shared passwords than it saves. Everybody else: thirty days (AAL1).
/// </summary>
internal static class SessionTimes
{
    /// <summary>How exactly it is kept when a session was used last.</summary>
    public static readonly TimeSpan Exactness = TimeSpan.FromMinutes(1);

    public static readonly TimeSpan Longest = TimeSpan.FromDays(30);

    public static bool HasEnded(Session session, Account account, DateTime now) =>
        now - session.Began >= (account.MustHaveSecondFactor ? TimeSpan.FromDays(1) : Longest)
        || now - session.Seen >= (account.MustHaveSecondFactor ? TimeSpan.FromHours(12) : Longest);
}
