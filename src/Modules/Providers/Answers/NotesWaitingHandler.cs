using MediatR;
using Microsoft.EntityFrameworkCore;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Notes;
using ServiceMap.Providers.Storage;

namespace ServiceMap.Providers.Answers;

internal sealed class NotesWaitingHandler(ProvidersDb db, NoteSeal seal) : IRequestHandler<NotesWaiting, IReadOnlyList<WaitingNote>>
{
    public async Task<IReadOnlyList<WaitingNote>> Handle(NotesWaiting question, CancellationToken stop)
    {
        List<Note> notes = await db.Notes.AsNoTracking().Where(note => note.Sealed != null).ToListAsync(stop);
        ServiceCode[] codes = [.. notes.Select(note => note.Service).Distinct()];
        Dictionary<ServiceCode, string> names = await db.Services.AsNoTracking()
            .Where(entry => codes.Contains(entry.Code)).ToDictionaryAsync(entry => entry.Code, entry => entry.Name, stop);
        return [.. notes.OrderByDescending(note => note.Sent).ThenBy(note => note.Id, StringComparer.Ordinal).Select(note => new WaitingNote(note.Id, note.Service, names.GetValueOrDefault(note.Service), note.Sent, seal.Open(note.Sealed!)))];
    }
}
