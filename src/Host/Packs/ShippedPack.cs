using MediatR;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Host.Storage;

namespace ServiceMap.Host.Packs;

/// <summary>The data that the program is shipped with; an empty data folder starts with it.</summary>
internal sealed class ShippedPack(DataFolder folder, IServiceScopeFactory scopes, ImportPack import)
{
    /// <summary>Loads the shipped data where the data folder holds no areas yet. Of several programs that start at once, one does.</summary>
    /// <returns>What to tell the person; null when there was nothing to do.</returns>
    public async Task<string?> LoadIfEmpty(CancellationToken stop)
    {
        if (!await IsEmpty(stop)) return null;
        await using Turn turn = await Turn.Take(folder, stop);
        return await IsEmpty(stop) ? await Load(stop) : null;
    }

    private async Task<bool> IsEmpty(CancellationToken stop)
    {
        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new AreasKnown(), stop)).Count == 0;
    }

    private async Task<string> Load(CancellationToken stop)
    {
        string data = Path.Combine(AppContext.BaseDirectory, "data");
        string place = Path.GetFileName(Directory.GetDirectories(Path.Combine(data, "boundaries")).Order(StringComparer.Ordinal).First());
        using PackFiles files = PackFiles.In(Path.Combine(data, "boundaries", place), Path.Combine(data, "needs"), Path.Combine(data, "provision", place));
        TakeTogether.Outcome outcome = await import.Run(files, data, ImportPack.Manner.Adding, null, stop);
        if (outcome.Refused.Count > 0) throw new InvalidDataException($"The shipped data is damaged. {outcome.Refused[0]}");
        return $"The data folder was empty: the shipped data for {place} was loaded.";
    }
}
