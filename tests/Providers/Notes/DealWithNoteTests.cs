using Microsoft.Extensions.DependencyInjection;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Notes;
using ServiceMap.Tests;

namespace ServiceMap.Providers.Tests.Notes;

public sealed class DealWithNoteTests
{
    private static readonly Actor Jo = new(Guid.NewGuid(), "Jo", "provider", "");

    [Fact]
    public async Task A_note_is_forgotten_and_that_it_was_dealt_with_is_recorded_without_what_it_said()
    {
        await using TestProgram program = await Start();
        WaitingNote note = Assert.Single(await program.Ask(new NotesWaiting()));

        Assert.True(await Done(program, "S1", note.Id));

        Assert.Empty(await program.Ask(new NotesWaiting()));
        Assert.Equal(["S1", $"note {note.Id}", ""], program.Cells("SELECT subject, before, after FROM accounts_audit WHERE what = 'note.done'"));
    }

    [Fact]
    public async Task A_note_about_another_entry_is_not_there()
    {
        await using TestProgram program = await Start();
        WaitingNote note = Assert.Single(await program.Ask(new NotesWaiting()));

        Assert.False(await Done(program, "S2", note.Id));
        Assert.Single(await program.Ask(new NotesWaiting()));
    }

    private static async Task<TestProgram> Start()
    {
        TestProgram program = await MadeUpPack.Start.Service("S1").Service("S2").Import();
        await using AsyncServiceScope scope = program.Scope();
        await scope.ServiceProvider.GetRequiredService<SendNote>().Run(new ServiceCode("S1"), "The number is wrong", TestContext.Current.CancellationToken);
        return program;
    }

    private static async Task<bool> Done(TestProgram program, string service, string note)
    {
        await using AsyncServiceScope scope = program.Scope();
        return await scope.ServiceProvider.GetRequiredService<DealWithNote>().Run(new ServiceCode(service), note, Jo, TestContext.Current.CancellationToken);
    }
}
