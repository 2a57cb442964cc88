using ServiceMap.Accounts.Contracts;
using ServiceMap.Accounts.SigningIn;

namespace ServiceMap.Accounts.People;

/// <summary>What is done to accounts, in the words of the audit trail, and by whom.</summary>
internal static class Acts
{
    public const string SignedIn = "account.signed-in";
    public const string SignedOut = "account.signed-out";
    public const string SignInFailed = "account.sign-in-failed";
    public const string CodeFailed = "account.code-failed";
    public const string Locked = "account.locked";
    public const string Invited = "account.invited";
    public const string Joined = "account.joined";
    public const string Disabled = "account.disabled";
    public const string Enabled = "account.enabled";
    public const string Renamed = "account.renamed";
    public const string Reached = "account.reach-changed";
    public const string ResetAsked = "account.reset-asked";
    public const string PasswordSet = "account.password-set";
    public const string SessionsEnded = "account.sessions-ended";
    public const string SecondFactorSet = "account.second-factor-set";
    public const string SecondFactorTaken = "account.second-factor-taken-away";
    public const string CodesMade = "account.recovery-codes-made";
    public const string CodeUsed = "account.recovery-code-used";

    /// <summary>Somebody who acts on her own account.</summary>
    public static Actor Herself(Account account, Caller caller) =>
        new(account.Id, account.Name, account.Roles.Count > 0 ? account.Roles.Max().ToString().ToLowerInvariant() : "account", caller.Address);

    /// <summary>Somebody who has not shown who she is.</summary>
    public static Actor Somebody(Caller caller) => new(null, "Somebody", "nobody", caller.Address);
}
