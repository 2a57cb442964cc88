using MediatR;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Notes;
using ServiceMap.Providers.Storage;

namespace ServiceMap.Providers.Answers;

internal sealed class FinishNoteHandler(ProvidersDb db) : IRequestHandler<FinishNote, bool>
{
    public async Task<bool> Handle(FinishNote question, CancellationToken stop)
    {
        Note? note = await db.Notes.FindAsync([question.Id], stop);
        if (note?.Sealed is null) return false;

        note.Sealed = null;
        await db.SaveChangesAsync(stop);
        return true;
    }
}
