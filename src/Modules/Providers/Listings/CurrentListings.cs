using Microsoft.Extensions.DependencyInjection;
using ServiceMap.Kernel;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Contracts.Plugins;

namespace ServiceMap.Providers.Listings;

/// <summary>
/// Keeps the directory in memory. Whoever reads takes the one that is there and keeps it for the whole of a page; writers make another and
/// put it in its place, one after the other, and hold up no reader.
/// </summary>
internal sealed class CurrentListings(IServiceScopeFactory scopes, TimeProvider clock) : IDisposable
{
    private readonly SemaphoreSlim writing = new(1);
    private volatile AllListings? current;
    private volatile Kept? running;

    /// <summary>The directory as it is now; reads it when nobody has asked before.</summary>
    public async ValueTask<AllListings> Get(CancellationToken stop)
    {
        if (current is null) await Read(isAnew: false, stop);
        return current!;
    }

    /// <summary>Reads it again, because something of it changed. Where nobody has asked for it yet, nobody has anything old.</summary>
    public Task Renew(CancellationToken stop) => current is null ? Task.CompletedTask : Read(isAnew: true, stop);

    /// <summary>Which of these listings run today, and where.</summary>
    public async ValueTask<Running> RunningToday(AllListings all, CancellationToken stop)
    {
        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        IServicesRunning? slot = scope.ServiceProvider.GetServices<IServicesRunning>().FirstOrDefault();
        RunningServices now = slot is null ? new RunningServices(clock.Today(), new Dictionary<ServiceCode, WhereItRuns>()) : await slot.On(clock.Today(), stop);
        if (running is { } kept && ReferenceEquals(kept.All, all) && ReferenceEquals(kept.Running.Services, now)) return kept.Running;
        Running made = Running.Of(all.Listings, all.Areas.Select(area => area.Code), now);
        running = new Kept(all, made);
        return made;
    }

    public void Dispose() => writing.Dispose();

    private async Task Read(bool isAnew, CancellationToken stop)
    {
        await writing.WaitAsync(stop);
        try
        {
            if (current is not null && !isAnew) return;
            await using AsyncServiceScope scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<Work>().BeginReading();
            current = await scope.ServiceProvider.GetRequiredService<ReadListings>().Run((current?.Version ?? 0) + 1, stop);
        }
        finally
        {
            writing.Release();
        }
    }

    private sealed record Kept(AllListings All, Running Running);
}
