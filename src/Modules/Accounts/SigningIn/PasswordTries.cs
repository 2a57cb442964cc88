using Microsoft.AspNetCore.Identity;
using ServiceMap.Accounts.Audit;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Accounts.People;

namespace ServiceMap.Accounts.SigningIn;

/// <summary>What is written of a password that somebody gives: before it is compared, and after. Comparing takes long, and holds up no writer.</summary>
internal sealed class PasswordTries(UserManager<Account> people, CountAttempts count, AuditTrail trail)
{
    public async Task<Tried> Begin(string email, Caller caller, CancellationToken stop) =>
        new(await count.Begin(Counted(email), caller.From, stop), await people.FindByEmailAsync(email));

    public async Task<bool> Right(Account account, Caller caller, CancellationToken stop)
    {
        await count.Right(Counted(account.Email!), caller.From, stop);
        return true;
    }

    public async Task<bool> Wrong(Tried tried, Caller caller, CancellationToken stop)
    {
        string whom = tried.Account?.Id.ToString() ?? "no account";
        await trail.Add(new RecordAct(Acts.Somebody(caller), Acts.SignInFailed, whom), stop);
        if (tried.Verdict.Locks) await trail.Add(new RecordAct(Acts.Somebody(caller), Acts.Locked, whom), stop);
        return false;
    }

    /// <summary>What the tries of an account are counted under: its address as it is typed, whether there is an account or not.</summary>
    public static string Counted(string email) => $"password {email.ToUpperInvariant()}";

    internal sealed record Tried(CountAttempts.Verdict Verdict, Account? Account);
}
