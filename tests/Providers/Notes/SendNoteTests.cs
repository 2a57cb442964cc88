using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Notes;
using ServiceMap.Tests;

namespace ServiceMap.Providers.Tests.Notes;

public sealed class SendNoteTests
{
    [Fact]
    public async Task A_note_is_read_by_the_operator_as_it_was_written()
    {
        await using TestProgram program = await Start();

        Assert.Equal(SendNote.Outcome.Sent, await Send(program, "  The telephone number\r\nis wrong  "));

        WaitingNote note = Assert.Single(await program.Ask(new NotesWaiting()));
        Assert.Equal(("S1", "Service S1", "The telephone number\nis wrong"), (note.Service.Value, note.ServiceName, note.Text));
    }

    [Fact]
    public async Task What_is_stored_says_nothing()
    {
        await using TestProgram program = await Start();

        await Send(program, "They moved to 14 Acacia Avenue");

        Assert.Empty(program.TablesHolding("Acacia"));
    }

    [Fact]
    public async Task A_note_says_nothing_of_itself()
    {
        await using TestProgram program = await Start();
        await Send(program, "They moved to 14 Acacia Avenue");

        Assert.DoesNotContain("Acacia", Assert.Single(await program.Ask(new NotesWaiting())).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "Enter what is wrong")]
    [InlineData(" \r\n", "Enter what is wrong")]
    public async Task Refuses_an_empty_note(string? text, string reason)
    {
        await using TestProgram program = await Start();

        Assert.Equal(reason, SendNote.WhyNot(await Send(program, text)));
    }

    [Theory]
    [InlineData(2000, null)]
    [InlineData(2001, "What is wrong must be 2,000 characters or fewer")]
    public async Task Refuses_a_note_that_is_too_long(int letters, string? reason)
    {
        await using TestProgram program = await Start();

        Assert.Equal(reason, SendNote.WhyNot(await Send(program, $" {new string('x', letters)} ")));
    }

    [Theory]
    [InlineData("S2")]
    [InlineData("S3")]
    public async Task A_service_that_is_hidden_takes_no_more_notes_than_one_that_is_not_there(string service)
    {
        await using TestProgram program = await Start();

        Assert.Equal(SendNote.Outcome.NotFound, await Send(program, "Wrong", service));
    }

    [Fact]
    public async Task Nobody_can_fill_the_disk_with_notes()
    {
        await using TestProgram program = await Start();
        for (int i = 0; i < SendNote.MostWaiting; i++) await Send(program, "Wrong");

        Assert.Equal(SendNote.Outcome.TooMany, await Send(program, "Wrong"));
    }

    [Fact]
    public async Task A_note_that_is_done_is_forgotten()
    {
        await using TestProgram program = await Start();
        await Send(program, "Wrong");

        string id = Assert.Single(await program.Ask(new NotesWaiting())).Id;

        Assert.True(await program.Ask(new FinishNote(id)));
        Assert.Empty(await program.Ask(new NotesWaiting()));
        Assert.False(await program.Ask(new FinishNote(id)));
    }

    private static async Task<TestProgram> Start()
    {
        TestProgram program = await MadeUpPack.StartProgram(services => services.AddSingleton<IDataProtectionProvider>(new EphemeralDataProtectionProvider()));
        await program.Take(MadeUpPack.Start.Service("S1").Service("S2", ("state", "hidden")).Entries);
        return program;
    }

    private static async Task<SendNote.Outcome> Send(TestProgram program, string? text, string service = "S1")
    {
        await using AsyncServiceScope scope = program.Scope();
        return await scope.ServiceProvider.GetRequiredService<SendNote>().Run(new ServiceCode(service), text, TestContext.Current.CancellationToken);
    }
}
