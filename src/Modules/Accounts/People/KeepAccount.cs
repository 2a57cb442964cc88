using Microsoft.AspNetCore.Identity;
using ServiceMap.Accounts.Audit;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Accounts.Links;
using ServiceMap.Accounts.Mail;
using ServiceMap.Accounts.SecondFactors;
using ServiceMap.Accounts.Sessions;

namespace ServiceMap.Accounts.People;

/// <summary>What an operator or an administrator does to somebody's account.</summary>
internal sealed class KeepAccount(
    UserManager<Account> people, KeepLink links, EndSessions sessions, SetUpSecondFactor factors, Outbox outbox, AuditTrail trail, TimeProvider clock)
{
    /// <summary>She may not sign in any more; what she has open ends at once. False where that is so already.</summary>
    public async Task<bool> Disable(Guid id, Actor who, CancellationToken stop)
    {
        if (await people.FindByIdAsync(id.ToString()) is not { Disabled: null } account) return false;
        account.Disabled = clock.GetUtcNow().UtcDateTime;
        await people.UpdateAsync(account);
        await links.Forget(id, stop);
        await sessions.All(id, but: null, who, stop);
        await trail.Add(new RecordAct(who, Acts.Disabled, id.ToString()), stop);
        return true;
    }

    /// <summary>What she has open ends at once; she may sign in anew. False where nothing was open.</summary>
    public async Task<bool> SignOut(Guid id, Actor who, CancellationToken stop) => await sessions.All(id, but: null, who, stop) > 0;

    /// <summary>She may sign in again. False where she may already.</summary>
    public async Task<bool> Enable(Guid id, Actor who, CancellationToken stop)
    {
        if (await people.FindByIdAsync(id.ToString()) is not { Disabled: not null } account) return false;
        account.Disabled = null;
        await people.UpdateAsync(account);
        await trail.Add(new RecordAct(who, Acts.Enabled, id.ToString()), stop);
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

    /// <summary>Sends her such a link. False where she may not sign in.</summary>
    public async Task<bool> SendLink(Guid id, Actor who, CancellationToken stop)
    {
        if (await people.FindByIdAsync(id.ToString()) is not { Disabled: null } account) return false;
        string link = await Reset(account, withSecondFactor: false, who, stop);
        return await outbox.Keep(account.Joined is null ? Letters.Invitation(account, who.Name, link) : Letters.Reset(account, link), stop);
    }

    /// <summary>She may do something else from now on. False where that is what she may do already.</summary>
    public async Task<bool> ChangeReach(Guid id, Invitee to, Actor who, CancellationToken stop)
    {
        if (await people.FindByIdAsync(id.ToString()) is not { } account) return false;
        string before = Invite.Reach(account);
        account.Roles = [.. to.Roles];
        account.Organisations = [.. to.Organisations];
        account.Body = to.Body;
        account.MayInvite = to.MayInvite;
        if (Invite.Reach(account) == before) return false;

        await people.UpdateAsync(account);
        await trail.Add(new RecordAct(who, Acts.Reached, id.ToString(), before, Invite.Reach(account)), stop);
        return true;
    }
}
