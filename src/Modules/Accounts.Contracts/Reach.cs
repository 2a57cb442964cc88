namespace ServiceMap.Accounts.Contracts;

/// <summary>
/// Who may ask for a page or post to it: the name of a policy, written <c>[Authorize(nameof(Reach.Keeper))]</c>. What names none is denied
/// to everybody; what is for anybody says <c>[AllowAnonymous]</c>.
/// </summary>
public enum Reach
{
    /// <summary>Anybody with an account, also before her second factor is set up: her own account and nothing else.</summary>
    SignedIn,

    /// <summary>Whoever keeps entries: a provider, for her own organisations, or an administrator, for all.</summary>
    Keeper,

    /// <summary>Whoever approves what providers change: a commissioner or an administrator, who has given her second factor.</summary>
    Reviewer,

    /// <summary>An administrator who has given her second factor.</summary>
    Administrator,
}
