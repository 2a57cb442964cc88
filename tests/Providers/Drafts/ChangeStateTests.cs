using Microsoft.Extensions.Time.Testing;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Drafts;
using ServiceMap.Providers.Versions;
using ServiceMap.Tests;
using static ServiceMap.Providers.Tests.Keeping;

namespace ServiceMap.Providers.Tests.Drafts;

public sealed class ChangeStateTests
{
    private static readonly MadeUpPack One = MadeUpPack.Start.Service("S1", ("areas", MadeUpPack.West));

    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2027, 3, 1, 12, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task It_is_so_at_once_also_for_an_organisation_that_is_not_trusted()
    {
        await using TestProgram program = await Start();

        Assert.Equal(ChangeState.Outcome.Done, await Run(program, ServiceState.Full));

        Assert.Equal(ServiceState.Full, (await program.Service("S1")).Entry.State);
    }

    [Fact]
    public async Task What_is_paused_until_a_day_is_live_again_on_it_and_not_before()
    {
        await using TestProgram program = await Start();
        await Run(program, ServiceState.Paused, new DateOnly(2027, 3, 3));

        clock.Advance(TimeSpan.FromDays(1));
        Assert.Empty(await OfDay(program));
        clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal([S1], await OfDay(program));

        Assert.Null((await program.Service("S1")).Entry.State);
        Assert.Equal([VersionKind.Imported, VersionKind.StateChanged, VersionKind.StateChanged], (await program.History()).Select(version => version.Kind));
    }

    [Fact]
    public async Task What_comes_due_is_done_once()
    {
        await using TestProgram program = await Start();
        await Run(program, ServiceState.Hidden, new DateOnly(2027, 3, 3));
        clock.Advance(TimeSpan.FromDays(30));
        await OfDay(program);

        Assert.Empty(await OfDay(program));
    }

    [Fact]
    public async Task Withdrawing_needs_a_reason_which_stands_in_the_history()
    {
        await using TestProgram program = await Start();

        Assert.Equal(ChangeState.Outcome.NoReason, await Run(program, ServiceState.Withdrawn));
        Assert.Equal(ChangeState.Outcome.Done, await Run(program, ServiceState.Withdrawn, reason: "The money ended"));

        Assert.Equal("The money ended", (await program.History())[^1].Note);
    }

    [Fact]
    public async Task A_reason_is_kept_also_where_the_state_was_so_already()
    {
        await using TestProgram program = await Start();
        await Run(program, ServiceState.Paused, reason: "The boiler");

        await Run(program, ServiceState.Paused, reason: "The roof");

        Assert.Equal([null, "The boiler", "The roof"], (await program.History()).Select(version => version.Note));
    }

    [Fact]
    public async Task The_day_must_be_to_come()
    {
        await using TestProgram program = await Start();

        Assert.Equal(ChangeState.Outcome.DayNotToCome, await Run(program, ServiceState.Paused, new DateOnly(2027, 3, 1)));
    }

    [Fact]
    public async Task What_is_hidden_is_not_shown_without_approval()
    {
        await using TestProgram program = await Start();
        await Run(program, ServiceState.Hidden);

        Assert.Equal(ChangeState.Outcome.NeedsApproval, await Run(program, ServiceState.Live));
    }

    [Fact]
    public async Task Somebody_who_saw_another_version_changes_nothing()
    {
        await using TestProgram program = await Start();
        await Run(program, ServiceState.Full);
        Keeper keeper = await program.Keeper(Ann);

        Assert.Equal(ChangeState.Outcome.ChangedMeanwhile, await program.With<ChangeState, ChangeState.Outcome>(
            change => change.Run(S1, 1, ServiceState.Paused, null, null, keeper, TestContext.Current.CancellationToken)));
    }

    private async Task<TestProgram> Start()
    {
        TestProgram program = await MadeUpPack.StartProgram(clock: clock);
        Assert.Empty((await program.Take(One.Entries)).Refused);
        return program;
    }

    private static async Task<ChangeState.Outcome> Run(TestProgram program, ServiceState state, DateOnly? until = null, string? reason = null)
    {
        Keeper keeper = await program.Keeper(Ann);
        int seen = (await program.History())[^1].Number;
        return await program.With<ChangeState, ChangeState.Outcome>(change => change.Run(S1, seen, state, until, reason, keeper, TestContext.Current.CancellationToken));
    }

    private static Task<IReadOnlyList<ServiceCode>> OfDay(TestProgram program) =>
        program.With<ChangeState, IReadOnlyList<ServiceCode>>(change => change.OfDay(TestContext.Current.CancellationToken));
}
