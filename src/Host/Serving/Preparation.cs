using System.Security.Cryptography;
using MediatR;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Design.Maps;
using ServiceMap.Gaps.Grids;
using ServiceMap.Gaps.Pictures;
using ServiceMap.Host.Packs;
using ServiceMap.Host.Serving.Diagnostics;
using ServiceMap.Host.Storage;
using ServiceMap.Providers.Contracts;

namespace ServiceMap.Host.Serving;

/// <summary>
/// Brings the data up while the server starts to listen: whoever asks before it is there waits for it, instead of everything being
/// done one after the other.
/// </summary>
internal sealed class Preparation(
    UpgradeStore upgrade, ShippedPack shipped, CurrentGrid grids, CurrentPaths paths, IServiceScopeFactory scopes,
    ILogger<Preparation> log)
{
    private readonly TaskCompletionSource done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Completed when the data is there; faulted when it could not be brought up.</summary>
    public Task Done => done.Task;

    /// <returns>What to tell the person about the data; null when there is nothing to say.</returns>
    public async Task<string?> Run(CancellationToken stop)
    {
        try
        {
            await upgrade.Run(stop);
            string? loaded = await shipped.LoadIfEmpty(stop);
            if (loaded is not null) log.ShippedDataLoaded();
            await RefuseLostKeys(stop);
            await Task.WhenAll(Task.Run(async () => await grids.Get(stop), stop), Task.Run(() => Draw(stop), stop));
            done.SetResult();
            return loaded;
        }
        catch (Exception broken)
        {
            if (!stop.IsCancellationRequested) log.PreparationFailed(StackOf.Run(broken));
            done.SetException(broken);
            throw;
        }
    }

    /// <summary>Whoever runs the server learns at once that keys are lost, and not from the first provider who finds no address.</summary>
    /// <exception cref="CryptographicException">They are.</exception>
    private async Task RefuseLostKeys(CancellationToken stop)
    {
        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        SealedPartsAnswer parts = await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new SealedParts(), stop);
        if (parts.Lost > 0) throw new CryptographicException("What is withheld of locations cannot be opened.");
    }

    private async Task Draw(CancellationToken stop)
    {
        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        ShapesAnswer shapes = await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new AreaShapes(CurrentPaths.Tolerance), stop);
        paths.Of(shapes.Version, shapes.GeoJson);
    }
}
