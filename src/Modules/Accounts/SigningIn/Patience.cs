namespace ServiceMap.Accounts.SigningIn;

/// <summary>How long somebody has to wait after so many wrong passwords or codes: 1, 2, 4, 8… seconds, and after too many a quarter of an hour.</summary>
/// <param name="Free">How many wrong ones cost no waiting.</param>
/// <param name="Most">How many lock.</param>
internal sealed record Patience(int Free, int Most)
{
    /// <summary>How long a lock holds. Who did nothing wrong for as long begins anew.</summary>
    public static readonly TimeSpan Lock = TimeSpan.FromMinutes(15);

    private static readonly TimeSpan First = TimeSpan.FromSeconds(1);

    public static readonly Patience OfAccount = new(0, 10);

    /// <summary>A whole council may share one address: it pays for ten wrong ones of its people before anybody waits.</summary>
    public static readonly Patience OfAddress = new(10, 50);

    public bool Locks(int wrong) => wrong >= Most;

    /// <summary>How long to wait after the last of so many wrong ones.</summary>
    public TimeSpan After(int wrong)
    {
        if (wrong <= Free) return TimeSpan.Zero;
        if (Locks(wrong)) return Lock;
        TimeSpan wait = First * Math.Pow(2, wrong - Free - 1);
        return wait < Lock ? wait : Lock;
    }
}
