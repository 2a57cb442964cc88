using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Storage;
using ServiceMap.Providers.Versions;

namespace ServiceMap.Providers.Drafts;

/// <summary>A commissioner or administrator decides on what somebody else sent: approves it, asks for changes, rejects it, or has looked at it.</summary>
internal sealed class DecideDraft(OneWrite write, DraftContents contents, TimeProvider clock)
{
    /// <summary>Makes it live. What was changed meanwhile by others stays, unless both changed the same field.</summary>
    /// <param name="id">The draft.</param>
    /// <param name="seen">The number of the version that was live when she looked: she approves nothing that she has not seen.</param>
    /// <param name="saved">When the draft was saved that she looked at.</param>
    /// <param name="reviewer">Who approves.</param>
    /// <param name="stop">Stops the work.</param>
    public Task<Outcome> Approve(Guid id, int seen, DateTime saved, Actor reviewer, CancellationToken stop) => write.Run(
        async scope =>
        {
            ProvidersDb db = scope.GetRequiredService<ProvidersDb>();
            if (await Waiting(db, id, stop) is not { } draft) return Written<Outcome>.Nothing(Outcome.NotWaiting);
            if (draft.Account == reviewer.Account) return Written<Outcome>.Nothing(Outcome.OwnDraft);
            if (draft.Saved != saved || await db.LiveNumber(draft.Service, stop) != seen) return Written<Outcome>.Nothing(Outcome.ChangedMeanwhile);
            EntryContent live = (await scope.GetRequiredService<LiveEntries>().Of([draft.Service], stop)).GetValueOrDefault(draft.Service) ?? EntryContent.Empty;
            Merge merge = Merge.Of(contents.BaseOf(draft), contents.Of(draft), live);
            if (merge.Conflicts.Except(["assured_on", "assured_by"]).Any()) return Written<Outcome>.Nothing(Outcome.Conflicts);

            Decide(draft, reviewer, null);
            await db.SaveChangesAsync(stop);
            Actor author = new(draft.Account, draft.Name, "provider", "");
            Authorship by = new(author, draft.RollsBackTo is null ? VersionKind.Edited : VersionKind.RolledBack, $"Approved by {reviewer.Name} ({reviewer.As})");
            if (await scope.GetRequiredService<PublishDraft>().Run(id, merge.Taking([]), by, DraftState.Approved, stop) is not { } facts) return Written<Outcome>.Nothing(Outcome.Refused);
            await scope.GetRequiredService<IMediator>().Send(new RecordAct(reviewer, "entry.approved", draft.Service.Value), stop);
            await Tell(scope, draft, $"“{contents.Of(draft).Texts["name"]}” is live", "Your change was approved and is live now.", stop);
            return Written<Outcome>.Kept(Outcome.Done, facts) with { LeavesNothing = true };
        },
        stop);

    /// <summary>Sends it back to its author, with what she is to change.</summary>
    public Task<Outcome> Return(Guid id, string? message, Actor reviewer, CancellationToken stop) =>
        Answer(id, message, reviewer, DraftState.Returned, "entry.returned", "Please change it and send it again.", stop);

    /// <summary>Does not take it, and says why.</summary>
    public Task<Outcome> Reject(Guid id, string? message, Actor reviewer, CancellationToken stop) =>
        Answer(id, message, reviewer, DraftState.Rejected, "entry.rejected", "The entry stays as it was.", stop);

    /// <summary>Has looked at what a trusted organisation made live.</summary>
    public Task<Outcome> Look(Guid id, Actor reviewer, CancellationToken stop) => write.Run(
        async scope =>
        {
            ProvidersDb db = scope.GetRequiredService<ProvidersDb>();
            if (await db.Drafts.FirstOrDefaultAsync(draft => draft.Id == id && draft.State == DraftState.Published, stop) is not { } draft) return Written<Outcome>.Nothing(Outcome.NotWaiting);
            Decide(draft, reviewer, null);
            draft.State = DraftState.Reviewed;
            await db.SaveChangesAsync(stop);
            await scope.GetRequiredService<IMediator>().Send(new RecordAct(reviewer, "entry.reviewed", draft.Service.Value), stop);
            return Written<Outcome>.Kept(Outcome.Done, []);
        },
        stop);

    private async Task<Outcome> Answer(Guid id, string? message, Actor reviewer, DraftState state, string what, string next, CancellationToken stop)
    {
        if (string.IsNullOrWhiteSpace(message)) return Outcome.NoMessage;
        return await write.Run(
            async scope =>
            {
                ProvidersDb db = scope.GetRequiredService<ProvidersDb>();
                if (await Waiting(db, id, stop) is not { } draft) return Written<Outcome>.Nothing(Outcome.NotWaiting);
                Decide(draft, reviewer, message.Trim());
                draft.State = state;
                await db.SaveChangesAsync(stop);
                await scope.GetRequiredService<IMediator>().Send(new RecordAct(reviewer, what, draft.Service.Value), stop);
                string subject = $"“{contents.Of(draft).Texts["name"]}” was {(state == DraftState.Returned ? "sent back" : "not approved")}";
                await Tell(scope, draft, subject, $"{reviewer.Name} wrote: {message.Trim()}\n\n{next}", stop);
                return Written<Outcome>.Kept(Outcome.Done, []);
            },
            stop);
    }

    private static Task<Draft?> Waiting(ProvidersDb db, Guid id, CancellationToken stop) =>
        db.Drafts.FirstOrDefaultAsync(draft => draft.Id == id && draft.State == DraftState.Waiting, stop);

    private void Decide(Draft draft, Actor reviewer, string? message) => (draft.DecidedBy, draft.Decided, draft.Message) = (reviewer.Name, clock.GetUtcNow().UtcDateTime, message);

    private async Task Tell(IServiceProvider scope, Draft draft, string subject, string text, CancellationToken stop)
    {
        IMediator ask = scope.GetRequiredService<IMediator>();
        AccountSummary? author = (await ask.Send(new AccountsKnown(), stop)).FirstOrDefault(account => account.Account == draft.Account);
        if (author is null) return;
        string key = $"decision {draft.Id:D} {clock.GetUtcNow():O}";
        await ask.Send(new SendMail(key, author.Email, subject, $"Hello {author.Name},\n\n{text}\n\nYour entries: {{site}}/my/entries\n"), stop);
    }

    internal enum Outcome
    {
        Done,
        NotWaiting,

        /// <summary>Nobody approves what she sent herself.</summary>
        OwnDraft,

        /// <summary>The entry or the draft is another than the one she saw.</summary>
        ChangedMeanwhile,

        /// <summary>A field of it was changed by somebody else meanwhile: its author is to look first.</summary>
        Conflicts,

        /// <summary>It may not be stored any more, since something else changed.</summary>
        Refused,
        NoMessage,
    }
}
