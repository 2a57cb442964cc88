using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using ServiceMap.Accounts.Audit;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Accounts.Links;
using ServiceMap.Accounts.People;
using ServiceMap.Accounts.SigningIn;
using ServiceMap.Accounts.Storage;

namespace ServiceMap.Accounts.OpenId;

/// <summary>
/// Finds the account of somebody for whom another site vouches. It is found by site and subject; the first time it is made where one of her
/// roles there stands for one here, or an invitation for her address is open. An account that somebody uses with a password is never taken over.
/// </summary>
internal sealed class MatchVouched(AccountsDb db, UserManager<Account> people, KeepLink links, KeepAccount keep, InviteeRules rules, AuditTrail trail, TimeProvider clock)
{
    /// <summary>Kept with a login: whether the words of the site say what she may do, or whoever invited her.</summary>
    private const string ByClaims = "claims";
    private const string ByInvitation = "invitation";

    /// <returns>Her account; null where she has none, or may not use it.</returns>
    public async Task<Account?> Run(Vouched who, Caller caller, CancellationToken stop)
    {
        Account? account = await people.FindByLoginAsync(who.Issuer, who.Subject) is { } known
            ? await Renewed(known, who, caller, stop)
            : await Invited(who, caller, stop) ?? await Made(who, caller, stop);
        if (account is { CanBeUsed: true }) return account;

        await trail.Add(new RecordAct(Acts.Somebody(caller), Acts.SignInFailed, account?.Id.ToString() ?? "no account"), stop);
        return null;
    }

    /// <summary>What she may do follows the words of the site, where they made her account.</summary>
    private async Task<Account?> Renewed(Account account, Vouched who, Caller caller, CancellationToken stop)
    {
        bool isByClaims = await db.UserLogins.AnyAsync(one => one.LoginProvider == who.Issuer && one.ProviderKey == who.Subject && one.ProviderDisplayName == ByClaims, stop);
        if (!isByClaims) return account;
        Invitee now = who.AsInvitee();
        if ((await rules.MistakesOfReach(now, stop)).Count > 0) return null;
        await keep.ChangeReach(account.Id, now with { MayInvite = account.MayInvite }, Acts.Herself(account, caller), stop);
        return account;
    }

    private async Task<Account?> Invited(Vouched who, Caller caller, CancellationToken stop)
    {
        if (who.Email is null || await people.FindByEmailAsync(who.Email) is not { Joined: null, Disabled: null } account) return null;
        DateTime now = clock.GetUtcNow().UtcDateTime;
        if (!await db.Links.AnyAsync(link => link.Account == account.Id && link.Kind == LinkKind.Invitation && link.Expires > now, stop)) return null;
        await links.Forget(account.Id, stop);
        await Join(account, who, ByInvitation, caller, stop);
        return account;
    }

    private async Task<Account?> Made(Vouched who, Caller caller, CancellationToken stop)
    {
        Invitee whom = who.AsInvitee();
        if (who.Email is null || (await rules.Mistakes(whom, stop)).Count > 0 || await people.FindByEmailAsync(who.Email) is not null) return null;
        Account account = new() { Id = Guid.CreateVersion7(clock.GetUtcNow()), Name = whom.Name, Email = who.Email, UserName = who.Email };
        if (!(await people.CreateAsync(account)).Succeeded) return null;
        await keep.ChangeReach(account.Id, whom, Acts.Herself(account, caller), stop);
        await Join(account, who, ByClaims, caller, stop);
        return account;
    }

    private async Task Join(Account account, Vouched who, string by, Caller caller, CancellationToken stop)
    {
        account.Joined = clock.GetUtcNow().UtcDateTime;
        account.EmailConfirmed = true;
        await people.UpdateAsync(account);
        await people.AddLoginAsync(account, new UserLoginInfo(who.Issuer, who.Subject, by));
        await trail.Add(new RecordAct(Acts.Herself(account, caller), Acts.Joined, account.Id.ToString(), After: who.Issuer), stop);
    }
}
