using Microsoft.AspNetCore.Identity;
using ServiceMap.Accounts.Audit;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Accounts.Links;
using ServiceMap.Accounts.Mail;
using ServiceMap.Accounts.People;
using ServiceMap.Accounts.Sessions;
using ServiceMap.Accounts.SigningIn;
using ServiceMap.Accounts.Storage;

namespace ServiceMap.Accounts.SecondFactors;

/// <summary>Somebody adds an authenticator app to her account, gives a code of it to show that it works, and may take it away again.</summary>
internal sealed class SetUpSecondFactor(
    UserManager<Account> people, AccountStore store, OneTimeCodes codes, CountAttempts count, EndSessions sessions, Outbox outbox, AuditTrail trail, TimeProvider clock)
{
    /// <summary>What she has, with the key that her app is to be given where she has none: the same until it was set up.</summary>
    public async Task<State> Look(Guid id, CancellationToken stop)
    {
        Account account = await Find(id);
        if (account.TwoFactorEnabled) return new State(null, account.Email!, account.MustHaveSecondFactor, await store.CountCodesAsync(account, stop));
        if (await people.GetAuthenticatorKeyAsync(account) is null) await people.ResetAuthenticatorKeyAsync(account);
        return new State(await people.GetAuthenticatorKeyAsync(account), account.Email!, account.MustHaveSecondFactor, 0);
    }

    /// <summary>She gives a code of the app. What she has open elsewhere, with her password alone, ends.</summary>
    /// <returns>Her recovery codes, which nobody can show her again; null where the code was wrong.</returns>
    public async Task<IReadOnlyList<string>?> Confirm(Guid id, string code, Guid? session, Caller caller, CancellationToken stop)
    {
        Account account = await Find(id);
        CountAttempts.Verdict verdict = await count.Begin(GiveCode.Counted(id), caller.From, stop);
        if (account.TwoFactorEnabled || verdict.Wait > TimeSpan.Zero || !await codes.Take(account, code)) return null;

        await count.Right(GiveCode.Counted(id), caller.From, stop);
        await people.SetTwoFactorEnabledAsync(account, enabled: true);
        await sessions.All(id, session, Acts.Herself(account, caller), stop);
        await trail.Add(new RecordAct(Acts.Herself(account, caller), Acts.SecondFactorSet, id.ToString()), stop);
        return await NewCodes(id, caller, stop);
    }

    /// <summary>New recovery codes; the old ones open nothing any more.</summary>
    public async Task<IReadOnlyList<string>> NewCodes(Guid id, Caller caller, CancellationToken stop)
    {
        Account account = await Find(id);
        IReadOnlyList<string> made = RecoveryCodes.New();
        await store.ReplaceCodesAsync(account, made.Select(RecoveryCodes.Plain), stop);
        await people.UpdateAsync(account);
        await trail.Add(new RecordAct(Acts.Herself(account, caller), Acts.CodesMade, id.ToString()), stop);
        return made;
    }

    /// <summary>Takes the second factor away: whoever must have one sets up another when she signs in next.</summary>
    public async Task<bool> TakeAway(Guid id, Actor who, Guid? session, CancellationToken stop)
    {
        Account account = await Find(id);
        if (!account.TwoFactorEnabled) return false;
        await people.SetTwoFactorEnabledAsync(account, enabled: false);
        await people.ResetAuthenticatorKeyAsync(account);
        await store.ReplaceCodesAsync(account, [], stop);
        await people.UpdateAsync(account);
        await sessions.All(id, session, who, stop);
        await trail.Add(new RecordAct(who, Acts.SecondFactorTaken, id.ToString()), stop);
        await outbox.Keep(Letters.Changed(account, "Your second factor was taken away", clock.GetUtcNow()), stop);
        return true;
    }

    /// <summary>She takes away her own, and stays signed in where she is.</summary>
    public async Task<bool> TakeAwayOwn(Guid id, Guid session, Caller caller, CancellationToken stop) =>
        await TakeAway(id, Acts.Herself(await Find(id), caller), session, stop);

    private async Task<Account> Find(Guid id) =>
        await people.FindByIdAsync(id.ToString()) ?? throw new InvalidOperationException("Somebody is signed in whose account is not there.");

    /// <param name="Key">The key to be set up; null where she has a second factor.</param>
    /// <param name="Email">Her e-mail address.</param>
    /// <param name="IsRequired">Whether her roles need one.</param>
    /// <param name="CodesLeft">How many recovery codes she has.</param>
    internal sealed record State(string? Key, string Email, bool IsRequired, int CodesLeft);
}
