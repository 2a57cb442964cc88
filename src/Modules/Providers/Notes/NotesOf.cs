using Microsoft.EntityFrameworkCore;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Storage;

namespace ServiceMap.Providers.Notes;

/// <summary>What readers said is wrong with an entry and nobody has dealt with, opened for whoever keeps it.</summary>
internal sealed class NotesOf(ProvidersDb db, NoteSeal seal)
{
    /// <summary>The newest first.</summary>
    public async Task<IReadOnlyList<WaitingNote>> Run(ServiceEntry entry, CancellationToken stop)
    {
        List<Note> notes = await db.Notes.AsNoTracking().Where(note => note.Service == entry.Code && note.Sealed != null).ToListAsync(stop);
        return [.. notes.OrderByDescending(note => note.Sent).ThenBy(note => note.Id, StringComparer.Ordinal).Select(note => new WaitingNote(note.Id, note.Service, entry.Name, note.Sent, seal.Open(note.Sealed!)))];
    }
}
