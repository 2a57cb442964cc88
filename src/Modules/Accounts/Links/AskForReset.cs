using Microsoft.AspNetCore.Identity;
using ServiceMap.Accounts.Audit;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Accounts.Mail;
using ServiceMap.Accounts.People;
using ServiceMap.Accounts.SigningIn;

namespace ServiceMap.Accounts.Links;

/// <summary>
/// Somebody forgot her password. She is told the same whether there is such an account or not, and something is written in either
/// case; only so many are sent, so that nobody fills her letter box.
/// </summary>
internal sealed class AskForReset(UserManager<Account> people, KeepLink links, CountAttempts count, Outbox outbox, AuditTrail trail)
{
    public async Task<bool> Run(string email, Caller caller, CancellationToken stop)
    {
        if ((await count.Begin($"reset {email.Trim().ToUpperInvariant()}", caller.From, stop)).Wait > TimeSpan.Zero) return false;
        Account? account = await people.FindByEmailAsync(email.Trim());
        await trail.Add(new RecordAct(Acts.Somebody(caller), Acts.ResetAsked, account?.Id.ToString() ?? "no account"), stop);
        if (account is not { CanBeUsed: true }) return false;

        string link = await links.Make(account.Id, LinkKind.Reset, stop);
        return await outbox.Keep(Letters.Reset(account, link), stop);
    }
}
