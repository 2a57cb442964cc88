using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Kernel;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Entries;
using ServiceMap.Providers.Storage;
using ServiceMap.Providers.Versions;

namespace ServiceMap.Providers.Drafts;

/// <summary>
/// Sends a draft: what a trusted organisation or an administrator changes is live at once, what a new one changes waits for approval, and so
/// does, always, whatever lets more people know where a site is. Whoever sends an entry assures that it is true.
/// </summary>
internal sealed class SendDraft(OneWrite write, TryDraft trying, ProvidersDb db, DraftContents contents, ProposedStart start, Assure assure)
{
    /// <param name="Outcome">What became of it.</param>
    /// <param name="Faults">What is wrong with it, where it was refused.</param>
    internal sealed record Sent(Outcome Outcome, IReadOnlyList<Fault> Faults);

    public async Task<Sent> Run(Guid id, Keeper keeper, CancellationToken stop)
    {
        Draft draft = await db.Drafts.AsNoTracking().FirstAsync(one => one.Id == id, stop);
        if (!draft.IsOpen || draft.Account != keeper.Person.Account) return new Sent(Outcome.NotOpen, []);
        if (await db.LiveNumber(draft.Service, stop) != draft.Base) return new Sent(Outcome.ChangedMeanwhile, []);

        EntryContent entry = assure.Today(contents.Of(draft), keeper);
        TryDraft.Tried tried = await trying.Run(draft.Service, entry, stop);
        if (tried.Faults.Count > 0) return new Sent(Outcome.Refused, tried.Faults);
        bool waits = await Waits(draft, entry, keeper, stop);
        Outcome outcome = await write.Run(scope => waits ? Wait(scope, draft, entry, keeper, stop) : Publish(scope, draft, entry, keeper, stop), stop);
        return new Sent(outcome, []);
    }

    private async Task<bool> Waits(Draft draft, EntryContent entry, Keeper keeper, CancellationToken stop)
    {
        if (Widening.Of(contents.BaseOf(draft), entry, await start.Of(draft.Service, entry, stop))) return true;
        return keeper.Role != Role.Administrator && !await db.Trusted.AnyAsync(trusted => trusted.Provider == draft.Provider, stop);
    }

    private async Task<Written<Outcome>> Wait(IServiceProvider scope, Draft draft, EntryContent entry, Keeper keeper, CancellationToken stop)
    {
        ProvidersDb own = scope.GetRequiredService<ProvidersDb>();
        Draft waiting = await own.Drafts.FirstAsync(one => one.Id == draft.Id, stop);
        contents.Write(waiting, entry);
        (waiting.State, waiting.Message) = (DraftState.Waiting, null);
        await own.SaveChangesAsync(stop);
        await scope.GetRequiredService<IMediator>().Send(AuditOfEntry.Of(keeper.Actor, "entry.sent", draft.Service, contents.BaseOf(draft), entry), stop);
        return Written<Outcome>.Kept(Outcome.Waits, []);
    }

    private async Task<Written<Outcome>> Publish(IServiceProvider scope, Draft draft, EntryContent entry, Keeper keeper, CancellationToken stop)
    {
        ProvidersDb own = scope.GetRequiredService<ProvidersDb>();
        if (await own.LiveNumber(draft.Service, stop) != draft.Base) return Written<Outcome>.Nothing(Outcome.ChangedMeanwhile);
        Authorship by = draft.RollsBackTo is { } number
            ? new Authorship(keeper.Actor, VersionKind.RolledBack, $"To version {number}")
            : new Authorship(keeper.Actor, VersionKind.Edited);
        PublishDraft publish = scope.GetRequiredService<PublishDraft>();
        return await publish.Run(draft.Id, entry, by, keeper.Role == Role.Administrator ? DraftState.Reviewed : DraftState.Published, stop) is { } facts
            ? Written<Outcome>.Kept(Outcome.Live, facts) with { LeavesNothing = true }
            : Written<Outcome>.Nothing(Outcome.ChangedMeanwhile);
    }

    internal enum Outcome
    {
        Live,
        Waits,
        Refused,

        /// <summary>Somebody else's change is live since she looked: she is to see it first.</summary>
        ChangedMeanwhile,

        /// <summary>It has been sent already, or is not hers.</summary>
        NotOpen,
    }
}
