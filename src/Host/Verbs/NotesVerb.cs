using System.CommandLine;
using MediatR;
using ServiceMap.Gaps.Reports;
using ServiceMap.Providers.Contracts;

namespace ServiceMap.Host.Verbs;

/// <summary><c>servicemap notes</c>: what readers of the directory say is wrong with it.</summary>
internal static class NotesVerb
{
    public static Command Make(Terminal terminal) => new("notes", """
        Shows what readers of the directory say is wrong with its entries. Their notes may hold addresses: keep what is printed to yourself.

        Example: servicemap notes list
        """) { List(terminal), Done(terminal) };

    private static Command List(Terminal terminal)
    {
        Command verb = new("list", """
            Lists the notes that nobody has dealt with, newest first.

            Example: servicemap notes list
            """);
        verb.SetAction((asked, stop) => Tell(asked, terminal, stop));
        return verb;
    }

    private static Command Done(Terminal terminal)
    {
        Command verb = new("done", """
            Marks a note as dealt with, and forgets what it says.

            Example: servicemap notes done 4f1c09ab
            """);
        Argument<string> id = new("ID") { Description = "The note, by the letters and digits that list shows first." };
        verb.Arguments.Add(id);
        verb.SetAction((asked, stop) => Finish(asked, asked.GetValue(id)!, terminal, stop));
        return verb;
    }

    private static async Task<int> Tell(ParseResult asked, Terminal terminal, CancellationToken stop)
    {
        await using Session session = await Session.Open(asked, stop);
        await using AsyncServiceScope scope = session.Scope();
        IReadOnlyList<WaitingNote> notes = await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new NotesWaiting(), stop);
        if (notes.Count == 0) await terminal.Output.WriteLineAsync("No note is waiting.");
        foreach (WaitingNote note in notes)
        {
            string about = note.ServiceName is { } name ? $"{note.Service} ({name})" : $"{note.Service}, which is not in the directory any more";
            await terminal.Output.WriteLineAsync($"{note.Id}: {about}, {Words.Day(DateOnly.FromDateTime(note.Sent.UtcDateTime))}");
            await terminal.Output.WriteLineAsync(Indented(note.Text ?? "(cannot be read: the key with which it was sealed is gone)"));
        }

        return CommandLine.Done;
    }

    /// <summary>A terminal is only ever sent letters, whatever somebody has written.</summary>
    private static string Indented(string text) => string.Join(
        Environment.NewLine, text.Split('\n').Select(line => "  " + string.Concat(line.Select(letter => char.IsControl(letter) ? ' ' : letter))));

    private static async Task<int> Finish(ParseResult asked, string id, Terminal terminal, CancellationToken stop)
    {
        await using Session session = await Session.Open(asked, stop);
        await using AsyncServiceScope scope = session.Scope();
        if (await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new FinishNote(id), stop))
        {
            await terminal.Output.WriteLineAsync($"Note {id} is done, and what it said is forgotten.");
            return CommandLine.Done;
        }

        await terminal.Error.WriteLineAsync($"{id} is not a note that is waiting: run \"servicemap notes list\" to see which are.");
        return CommandLine.Refused;
    }
}
