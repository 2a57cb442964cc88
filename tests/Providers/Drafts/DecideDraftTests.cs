using ServiceMap.Accounts.Contracts;
using ServiceMap.Providers.Drafts;
using ServiceMap.Providers.Versions;
using ServiceMap.Tests;
using static ServiceMap.Providers.Tests.Keeping;

namespace ServiceMap.Providers.Tests.Drafts;

public sealed class DecideDraftTests
{
    private static readonly MadeUpPack One = MadeUpPack.Start.Service("S1", ("areas", MadeUpPack.West), ("referral", "Ring us"));

    [Fact]
    public async Task What_is_approved_is_live_in_the_name_of_its_author()
    {
        await using TestProgram program = await One.Import();
        Guid draft = await Sent(program, ("referral", "Write"));

        Assert.Equal(DecideDraft.Outcome.Done, await program.Approve(draft));

        EntryVersion version = (await program.History())[^1];
        Assert.Equal(("Write", "Ann", "Approved by Jo (commissioner)"), (EntryTexts.FromJson(version.Texts)["referral"], version.Name, version.Note));
        Assert.Equal(await program.Live(), await program.ContentOf(version));
    }

    [Fact]
    public async Task Nobody_approves_what_is_another_than_she_saw()
    {
        await using TestProgram program = await One.Import();
        Guid draft = await Sent(program, ("referral", "Write"));
        await program.Trust();
        await program.Change(Bea, ("capacity", "7"));

        Assert.Equal(DecideDraft.Outcome.ChangedMeanwhile, await program.Approve(draft, seen: 1));
    }

    [Fact]
    public async Task What_others_changed_meanwhile_stays()
    {
        await using TestProgram program = await One.Import();
        Guid draft = await Sent(program, ("referral", "Write"));
        await program.Trust();
        await program.Change(Bea, ("capacity", "7"));

        Assert.Equal(DecideDraft.Outcome.Done, await program.Approve(draft));

        EntryTexts live = (await program.Live()).Texts;
        Assert.Equal(("Write", "7"), (live["referral"], live["capacity"]));
    }

    [Fact]
    public async Task A_field_that_somebody_else_changed_meanwhile_goes_back_to_its_author()
    {
        await using TestProgram program = await One.Import();
        Guid draft = await Sent(program, ("referral", "Write"));
        await program.Trust();
        await program.Change(Bea, ("referral", "Come in"));

        Assert.Equal(DecideDraft.Outcome.Conflicts, await program.Approve(draft));
        Assert.Equal("Come in", (await program.Live()).Texts["referral"]);
    }

    [Fact]
    public async Task Nobody_approves_her_own()
    {
        await using TestProgram program = await One.Import();
        Guid draft = await Sent(program, ("referral", "Write"));
        DateTime saved = (await program.Draft(draft)).Saved;

        Assert.Equal(DecideDraft.Outcome.OwnDraft, await program.With<DecideDraft, DecideDraft.Outcome>(
            decide => decide.Approve(draft, 1, saved, Actor.Of(Ann, Role.Commissioner, null), TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task What_is_rejected_changes_nothing_and_keeps_the_reason()
    {
        await using TestProgram program = await One.Import();
        Guid draft = await Sent(program, ("referral", "Write"));

        await program.With<DecideDraft, DecideDraft.Outcome>(decide => decide.Reject(draft, "It closed in May", Jo, TestContext.Current.CancellationToken));

        Draft decided = await program.Draft(draft);
        Assert.Equal((DraftState.Rejected, "It closed in May", "Jo"), (decided.State, decided.Message, decided.DecidedBy));
        Assert.Single(await program.History());
    }

    [Fact]
    public async Task A_reason_is_needed()
    {
        await using TestProgram program = await One.Import();
        Guid draft = await Sent(program, ("referral", "Write"));

        Assert.Equal(DecideDraft.Outcome.NoMessage, await program.With<DecideDraft, DecideDraft.Outcome>(decide => decide.Return(draft, " ", Jo, TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task What_is_sent_back_can_be_changed_and_sent_again()
    {
        await using TestProgram program = await One.Import();
        Guid draft = await Sent(program, ("referral", "Write"));
        await program.With<DecideDraft, DecideDraft.Outcome>(decide => decide.Return(draft, "Say how", Jo, TestContext.Current.CancellationToken));

        Assert.Equal(draft, await program.Write(Ann, ("referral", "Write a letter")));
        await program.Send(Ann, draft);
        await program.Approve(draft);

        Assert.Equal("Write a letter", (await program.Live()).Texts["referral"]);
    }

    [Fact]
    public async Task A_decision_is_made_once()
    {
        await using TestProgram program = await One.Import();
        Guid draft = await Sent(program, ("referral", "Write"));
        await program.Approve(draft);

        Assert.Equal(DecideDraft.Outcome.NotWaiting, await program.Approve(draft));
    }

    private static async Task<Guid> Sent(TestProgram program, params (string Field, string Text)[] said)
    {
        Guid draft = await program.Write(Ann, said);
        Assert.Equal(SendDraft.Outcome.Waits, (await program.Send(Ann, draft)).Outcome);
        return draft;
    }
}
