using MediatR;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Host.Storage;
using ServiceMap.Kernel;

namespace ServiceMap.Host.Packs;

/// <summary>The data that the program is shipped with; an empty data folder starts with it.</summary>
internal sealed class ShippedPack(DataFolder folder, IServiceScopeFactory scopes, ImportPack import)
{
    /// <summary>What is taken only where all of it is new.</summary>
    private static readonly ImportPack.Manner OnlyIntoEmpty = new(Unnamed.Stays, files => files.All(file => file.Updated + file.Unchanged == 0));

    /// <summary>Loads the shipped data where the data folder holds no areas yet. Of several programs that start at once, one does.</summary>
    /// <returns>What to tell the person; null when there was nothing to do.</returns>
    public async Task<string?> LoadIfEmpty(CancellationToken stop)
    {
        if (!await IsEmpty(stop)) return null;
        await using Turn turn = await Turn.Take(folder, stop);
        if (!await IsEmpty(stop)) return null;

        string data = Path.Combine(AppContext.BaseDirectory, "data");
        string place = Path.GetFileName(Directory.GetDirectories(Path.Combine(data, "boundaries")).Order(StringComparer.Ordinal).First());
        using PackFiles files = PackFiles.In(Path.Combine(data, "boundaries", place), Path.Combine(data, "needs"), Path.Combine(data, "provision", place));
        TakeTogether.Outcome outcome = await import.Run(files, data, OnlyIntoEmpty, null, stop);
        if (outcome.Stored) return $"The data folder was empty: the shipped data for {place} was loaded.";

        // Somebody's own pack may have come first, while this one was read.
        return await IsEmpty(stop) ? throw new InvalidDataException($"The shipped data is damaged. {outcome.Refused[0]}") : null;
    }

    private async Task<bool> IsEmpty(CancellationToken stop)
    {
        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new AreasKnown(), stop)).Count == 0;
    }
}
