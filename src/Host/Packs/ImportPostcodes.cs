using MediatR;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Host.Storage;

namespace ServiceMap.Host.Packs;

/// <summary>Loads postcodes in the place of those that were loaded before, all of them or none.</summary>
internal sealed class ImportPostcodes(DataFolder folder, IServiceScopeFactory scopes)
{
    /// <param name="files">The files of the download.</param>
    /// <param name="progress">Hears how far the work is, from 0 to 1; null where nobody watches.</param>
    /// <param name="stop">Stops the work; what was loaded before stays.</param>
    public async Task<WrittenPostcodes> Run(PostcodeFiles files, IProgress<double>? progress, CancellationToken stop)
    {
        WrittenPostcodes written = new(0, 0, 0, files.Refused);
        if (written.Refused.Count > 0) return written;

        await using Turn turn = await Turn.Take(folder, stop, Turn.Postcodes);
        Beside.ClearAway(folder.Postcodes);
        await Beside.Make(folder.Postcodes, async unfinished =>
        {
            OwnersOnly.MakeFile(unfinished);
            await using AsyncServiceScope scope = scopes.CreateAsyncScope();
            IMediator ask = scope.ServiceProvider.GetRequiredService<IMediator>();
            written = await ask.Send(new WritePostcodes(files.Name, files.Files, unfinished, progress), stop);
            return written.Refused.Count == 0;
        });
        return written;
    }
}
