using ServiceMap.Host.Verbs;

namespace ServiceMap.Host.Tests.Verbs;

public sealed class NotesVerbTests
{
    [Fact]
    public async Task Says_that_no_note_is_waiting()
    {
        using Running program = new();

        Assert.Equal(["No note is waiting."], await program.Lines("notes", "list"));
    }

    [Fact]
    public async Task Names_the_remedy_for_a_note_that_is_not_waiting()
    {
        using Running program = new();

        Running.Said said = await program.Run("notes", "done", "0000");

        Assert.Equal((CommandLine.Refused, "0000 is not a note that is waiting: run \"servicemap notes list\" to see which are."), (said.Exit, said.Error.Trim()));
    }

    [Fact]
    public async Task Lists_a_note_and_forgets_it_once_it_is_done()
    {
        using Running program = new();
        await program.Lines("info");
        Stored.Run(program.Database, "INSERT INTO providers_notes VALUES ('4f1c09ab', 'P023', '2026-11-20 10:00:00+00:00', x'00')");

        Assert.Equal(
            ["4f1c09ab: P023 (Beth Centre, Lambeth), 20 November 2026", "  (cannot be read: the key with which it was sealed is gone)"],
            await program.Lines("notes", "list"));
        Assert.Equal(["Note 4f1c09ab is done, and what it said is forgotten."], await program.Lines("notes", "done", "4f1c09ab"));
        Assert.Equal(["No note is waiting."], await program.Lines("notes", "list"));
    }
}
