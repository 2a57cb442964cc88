using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Drafts;
using ServiceMap.Providers.Storage;

namespace ServiceMap.Providers.Notes;

/// <summary>Whoever keeps an entry has dealt with a reader's note about it: what it says is forgotten, and that she did so is recorded.</summary>
internal sealed class DealWithNote(OneWrite write)
{
    /// <returns>False where no such note about this service waits.</returns>
    public Task<bool> Run(ServiceCode service, string id, Actor who, CancellationToken stop) => write.Run(
        async scope =>
        {
            IMediator ask = scope.GetRequiredService<IMediator>();
            bool isHers = await scope.GetRequiredService<ProvidersDb>().Notes.AnyAsync(note => note.Id == id && note.Service == service, stop);
            if (!isHers || !await ask.Send(new FinishNote(id), stop)) return Written<bool>.Nothing(false);
            await ask.Send(new RecordAct(who, "note.done", service.Value, $"note {id}"), stop);
            return Written<bool>.Kept(true, []);
        },
        stop);
}
