using CsCheck;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Drafts;
using ServiceMap.Providers.Storage;
using ServiceMap.Providers.Versions;
using ServiceMap.Tests;
using static ServiceMap.Providers.Tests.Keeping;

namespace ServiceMap.Providers.Tests.Drafts;

/// <summary>
/// Whatever people do one after the other, and wherever the program breaks off in the middle of a write: the history is complete, what is
/// live is what was approved last, and everything that was said to be done is there.
/// </summary>
public sealed class SequencesTests
{
    private static readonly MadeUpPack One = MadeUpPack.Start.Service("S1", ("areas", MadeUpPack.West), ("referral", "0"));

    private static readonly Gen<Step> Steps = Gen.Select(Gen.Enum<Deed>(), Gen.Bool, Gen.Int[1, 999], Gen.Int[0, 9])
        .Select((deed, isAnn, number, luck) => new Step(deed, isAnn, number, BreaksOff: luck == 0));

    private enum Deed
    {
        Write,
        WriteOther,
        Send,
        Approve,
        Reject,
        RollBack,
        Confirm,
        Pause,
        Open,
        Merge,
        Import,
        Overwrite,
        Trust,
    }

    [Fact]
    public async Task The_history_is_complete_and_what_is_live_is_what_was_approved_last() =>
        await Gen.Select(Steps.Array[6, 14], Gen.Bool).SampleAsync(async (steps, _) => await Run(steps), iter: 25, threads: 1);

    private static async Task Run(Step[] steps)
    {
        Breaking breaking = new();
        await using TestProgram program = await MadeUpPack.StartProgram(services =>
        {
            services.AddSingleton(breaking);
            services.AddTransient<IRequestHandler<RecordAct, Unit>, BreakingOff>();
        });
        Assert.Empty((await program.Take(One.Entries)).Refused);
        World world = new(program);
        foreach (Step step in steps) await world.Do(step, breaking);
    }

    private sealed record Step(Deed Deed, bool IsAnn, int Number, bool BreaksOff);

    /// <summary>What was seen so far, against which everything later is held.</summary>
    private sealed class World(TestProgram program)
    {
        private readonly List<EntryVersion> known = [];
        private string approved = "0";

        public async Task Do(Step step, Breaking breaking)
        {
            breaking.IsNow = step.BreaksOff;
            int before = (await program.History()).Count;
            string? live = null;
            bool broke = false;
            try
            {
                live = await Deed(step);
            }
            catch (InvalidOperationException broken) when (broken.Message == Breaking.Off)
            {
                broke = true;
            }
            finally
            {
                breaking.IsNow = false;
            }

            IReadOnlyList<EntryVersion> history = await program.History();
            if (broke) Assert.Equal(before, history.Count);
            if (live is not null) approved = live;
            Assert.Equal(approved, (await program.Live()).Texts["referral"]);
            Assert.Equal(Enumerable.Range(1, history.Count), history.Select(version => version.Number));
            Assert.Equal(known, history.Take(known.Count));
            Assert.Equal(await program.Live(), await program.ContentOf(history[^1]));
            known.AddRange(history.Skip(known.Count));
        }

        /// <summary>What the referral says from now on where something became live; null where nothing did.</summary>
        private async Task<string?> Deed(Step step)
        {
            SignedIn person = step.IsAnn ? Ann : Bea;
            switch (step.Deed)
            {
                case SequencesTests.Deed.Write:
                    await TryWrite(person, ("referral", $"{step.Number}"));
                    return null;
                case SequencesTests.Deed.WriteOther:
                    await TryWrite(person, ("capacity", $"{step.Number}"));
                    return null;
                case SequencesTests.Deed.Send:
                    return await Open(person) is { } mine && (await program.Send(person, mine.Id)).Outcome == SendDraft.Outcome.Live ? await Referral(mine) : null;
                case SequencesTests.Deed.Approve:
                    return await Waiting() is { } waiting && await program.Approve(waiting.Id) == DecideDraft.Outcome.Done ? await Merged(waiting) : null;
                case SequencesTests.Deed.Reject:
                    if (await Waiting() is { } draft) await program.With<DecideDraft, DecideDraft.Outcome>(decide => decide.Reject(draft.Id, "No", Jo, TestContext.Current.CancellationToken));
                    return null;
                case SequencesTests.Deed.RollBack:
                    int to = (step.Number % (await program.History()).Count) + 1;
                    Keeper keeper = await program.Keeper(person);
                    await program.With<BeginDraft, Draft?>(begin => begin.RollBack(S1, to, keeper, TestContext.Current.CancellationToken));
                    return null;
                case SequencesTests.Deed.Confirm:
                    await Confirm(person);
                    return null;
                case SequencesTests.Deed.Pause:
                    await State(person, ServiceState.Paused);
                    return null;
                case SequencesTests.Deed.Open:
                    await State(person, ServiceState.Live);
                    return null;
                case SequencesTests.Deed.Merge:
                    if (await Open(person) is { } old && old.Base != (await program.History()).Count) await program.Merge(person, old.Id, (await program.History()).Count);
                    return null;
                case SequencesTests.Deed.Import:
                    return await Import(step.Number, overwrite: false);
                case SequencesTests.Deed.Overwrite:
                    return await Import(step.Number, overwrite: true);
                default:
                    await program.Trust();
                    return null;
            }
        }

        private async Task TryWrite(SignedIn person, (string, string) said)
        {
            if (await Undecided(person) is not { State: DraftState.Waiting }) await program.Write(person, said);
        }

        private Task<Draft?> Undecided(SignedIn person) =>
            program.With<ProvidersDb, Draft?>(db => db.Undecided(S1, person.Account, TestContext.Current.CancellationToken));

        private async Task<Draft?> Open(SignedIn person) => await Undecided(person) is { IsOpen: true } draft ? draft : null;

        private async Task<Draft?> Waiting() => await Undecided(Ann) is { State: DraftState.Waiting } anns ? anns : await Undecided(Bea) is { State: DraftState.Waiting } beas ? beas : null;

        private async Task<string> Referral(Draft draft) => (await program.With<DraftContents, EntryTexts>(contents => Task.FromResult(contents.TextsOf(draft))))["referral"];

        /// <summary>What its author changed, else what is live: others may have changed it since she began.</summary>
        private async Task<string> Merged(Draft draft) => await Referral(draft) is var mine && mine == EntryTexts.FromJson(draft.BaseTexts)["referral"] ? approved : mine;

        private async Task Confirm(SignedIn person)
        {
            Keeper keeper = await program.Keeper(person);
            Dictionary<ServiceCode, int> seen = new() { [S1] = (await program.History()).Count };
            await program.With<ConfirmEntries, IReadOnlyList<ServiceCode>>(confirm => confirm.Run(seen, keeper, TestContext.Current.CancellationToken));
        }

        private async Task State(SignedIn person, ServiceState state)
        {
            Keeper keeper = await program.Keeper(person);
            int seen = (await program.History()).Count;
            await program.With<ChangeState, ChangeState.Outcome>(change => change.Run(S1, seen, state, null, null, keeper, TestContext.Current.CancellationToken));
        }

        private async Task<string?> Import(int number, bool overwrite)
        {
            TakeEntries entries = MadeUpPack.Start.Service("S1", ("areas", MadeUpPack.West), ("referral", $"{number}")).Entries with { Overwrite = overwrite };
            return (await program.Take(entries)).Refused.Count == 0 ? $"{number}" : null;
        }
    }

    private sealed class Breaking
    {
        public const string Off = "The program broke off here.";

        public bool IsNow { get; set; }
    }

    /// <summary>The last thing that every write does before it is committed; breaks off where it is told to.</summary>
    private sealed class BreakingOff(Breaking breaking) : IRequestHandler<RecordAct, Unit>
    {
        public Task<Unit> Handle(RecordAct request, CancellationToken cancellationToken) =>
            breaking.IsNow ? throw new InvalidOperationException(Breaking.Off) : Unit.Task;
    }
}
