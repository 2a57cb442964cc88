using Microsoft.AspNetCore.Identity;
using ServiceMap.Accounts.Audit;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Accounts.Links;
using ServiceMap.Accounts.SecondFactors;
using ServiceMap.Accounts.Sessions;

namespace ServiceMap.Accounts.People;

/// <summary>What an operator or an administrator does to somebody's account.</summary>
internal sealed class KeepAccount(UserManager<Account> people, KeepLink links, EndSessions sessions, SetUpSecondFactor factors, AuditTrail trail, TimeProvider clock)
{
    /// <summary>She may not sign in any more; what she has open ends at once.</summary>
    public async Task<bool> Disable(Account account, Actor who, CancellationToken stop)
    {
        if (account.Disabled is not null) return false;
        account.Disabled = clock.GetUtcNow().UtcDateTime;
        await people.UpdateAsync(account);
        await links.Forget(account.Id, stop);
        await sessions.All(account.Id, but: null, who, stop);
        await trail.Add(new RecordAct(who, Acts.Disabled, account.Id.ToString()), stop);
        return true;
    }

    public async Task<bool> Enable(Account account, Actor who, CancellationToken stop)
    {
        if (account.Disabled is null) return false;
        account.Disabled = null;
        await people.UpdateAsync(account);
        await trail.Add(new RecordAct(who, Acts.Enabled, account.Id.ToString()), stop);
        return true;
    }

    /// <summary>A link with which she sets a new password; an invitation where she has not taken up hers.</summary>
    /// <param name="account">Whose.</param>
    /// <param name="withSecondFactor">Whether her second factor is taken away, too, since she has lost it.</param>
    /// <param name="who">Who does it.</param>
    /// <param name="stop">Stops it.</param>
    public async Task<string> Reset(Account account, bool withSecondFactor, Actor who, CancellationToken stop)
    {
        if (withSecondFactor) await factors.TakeAway(account.Id, who, session: null, stop);
        await trail.Add(new RecordAct(who, Acts.ResetAsked, account.Id.ToString()), stop);
        return await links.Make(account.Id, account.Joined is null ? LinkKind.Invitation : LinkKind.Reset, stop);
    }

    public async Task<bool> ChangeReach(Account account, Invitee to, Actor who, CancellationToken stop)
    {
        string before = Invite.Reach(account);
        account.Roles = [.. to.Roles];
        account.Organisations = [.. to.Organisations];
        account.Body = to.Body;
        account.MayInvite = to.MayInvite;
        if (Invite.Reach(account) == before) return false;

        await people.UpdateAsync(account);
        await trail.Add(new RecordAct(who, Acts.Reached, account.Id.ToString(), before, Invite.Reach(account)), stop);
        return true;
    }
}
