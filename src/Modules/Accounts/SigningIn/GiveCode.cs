using Microsoft.AspNetCore.Identity;
using ServiceMap.Accounts.Audit;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Accounts.People;
using ServiceMap.Accounts.SecondFactors;

namespace ServiceMap.Accounts.SigningIn;

/// <summary>Somebody whose password was right gives a one-time code, or one of her recovery codes.</summary>
internal sealed class GiveCode(UserManager<Account> people, OneTimeCodes codes, CountAttempts count, AuditTrail trail)
{
    public async Task<Outcome> Run(Guid id, string code, Caller caller, CancellationToken stop)
    {
        if (await people.FindByIdAsync(id.ToString()) is not { CanBeUsed: true, TwoFactorEnabled: true } account) return Outcome.Ended;
        CountAttempts.Verdict verdict = await count.Begin(Counted(id), caller.From, stop);
        if (verdict.Wait > TimeSpan.Zero) return Outcome.Waits(verdict.Wait);
        if (!await codes.Take(account, code) && !await TakeRecovery(account, code, caller, stop))
        {
            await trail.Add(new RecordAct(Acts.Somebody(caller), Acts.CodeFailed, id.ToString()), stop);
            if (verdict.Locks) await trail.Add(new RecordAct(Acts.Somebody(caller), Acts.Locked, id.ToString()), stop);
            return Outcome.Wrong;
        }

        await count.Right(Counted(id), caller.From, stop);
        return Outcome.Done;
    }

    public static string Counted(Guid account) => $"code {account}";

    private async Task<bool> TakeRecovery(Account account, string code, Caller caller, CancellationToken stop)
    {
        IdentityResult taken = await people.RedeemTwoFactorRecoveryCodeAsync(account, RecoveryCodes.Plain(code));
        if (taken.Succeeded) await trail.Add(new RecordAct(Acts.Herself(account, caller), Acts.CodeUsed, account.Id.ToString()), stop);
        return taken.Succeeded;
    }

    /// <param name="Wait">How long to wait before any code is looked at; null where one was.</param>
    /// <param name="Kind">What became of it.</param>
    internal sealed record Outcome(TimeSpan? Wait, Kind Kind)
    {
        public static readonly Outcome Done = new(null, Kind.Done);
        public static readonly Outcome Wrong = new(null, Kind.Wrong);
        public static readonly Outcome Ended = new(null, Kind.Ended);

        public static Outcome Waits(TimeSpan wait) => new(wait, Kind.Waits);
    }

    internal enum Kind
    {
        Done,
        Wrong,
        Waits,

        /// <summary>The account is not there any more, may not be used, or has no second factor: she begins anew.</summary>
        Ended,
    }
}
