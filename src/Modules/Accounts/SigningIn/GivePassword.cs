using ServiceMap.Accounts.Passwords;

namespace ServiceMap.Accounts.SigningIn;

/// <summary>
/// Somebody gives her e-mail address and her password. Whether there is such an account shows neither in the words of an answer nor in the
/// time that it takes.
/// </summary>
internal sealed class GivePassword(Acting acting, PasswordHashes hashes)
{
    public async Task<Outcome> Run(string email, string password, Caller caller, CancellationToken stop)
    {
        PasswordTries.Tried tried = await acting.Do((PasswordTries it) => it.Begin(email.Trim(), caller, stop), stop);
        if (tried.Verdict.Wait > TimeSpan.Zero) return new Outcome.Waits(tried.Verdict.Wait);
        if (!hashes.Matches(tried.Account?.PasswordHash, password) || tried.Account is not { CanBeUsed: true } account)
        {
            await acting.Do((PasswordTries it) => it.Wrong(tried, caller, stop), stop);
            return new Outcome.Wrong();
        }

        await acting.Do((PasswordTries it) => it.Right(account, caller, stop), stop);
        return account.TwoFactorEnabled ? new Outcome.NeedsCode(account.Id) : new Outcome.Done(account.Id);
    }

    internal abstract record Outcome
    {
        internal sealed record Done(Guid Account) : Outcome;

        internal sealed record NeedsCode(Guid Account) : Outcome;

        internal sealed record Wrong : Outcome;

        internal sealed record Waits(TimeSpan For) : Outcome;
    }
}
