using ServiceMap.Accounts.Passwords;
using ServiceMap.Accounts.People;

namespace ServiceMap.Accounts.SigningIn;

/// <summary>Somebody who is signed in gives her password again, before something that must not be done by whoever finds her browser open.</summary>
internal sealed class ConfirmPassword(Acting acting, PasswordHashes hashes)
{
    /// <returns>Why what she gave is not taken; null where it is.</returns>
    public async Task<string?> WhyNot(Guid id, string? password, Caller caller, CancellationToken stop)
    {
        if (string.IsNullOrEmpty(password)) return "Enter your password";
        Account account = (await acting.Do((ShowAccount it) => it.Run(id, stop), stop)).Account;
        PasswordTries.Tried tried = await acting.Do((PasswordTries it) => it.Begin(account.Email!, caller, stop), stop);
        if (tried.Verdict.Wait > TimeSpan.Zero) return "Too many wrong tries: wait a little";
        bool isRight = hashes.Matches(account.PasswordHash, password);
        await acting.Do((PasswordTries it) => isRight ? it.Right(account, caller, stop) : it.Wrong(tried, caller, stop), stop);
        return isRight ? null : "Password is wrong";
    }
}
