using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Commissioning.Contracts;
using ServiceMap.Kernel;
using ServiceMap.Needs.Contracts;
using ServiceMap.Providers.Contracts;

namespace ServiceMap.Gaps.Grids;

/// <summary>
/// Keeps the grid in memory. Whoever reads takes the grid that is there and keeps it for the whole of a report; writers make another
/// and put it in its place, one after the other, and hold up no reader.
/// </summary>
internal sealed class CurrentGrid(IServiceScopeFactory scopes, IOptions<GapsOptions> options, GridReadings readings) : IDisposable
{
    private readonly SemaphoreSlim writing = new(1);
    private volatile Grid? current;

    /// <summary>The grid as it is now; loads it when nobody has asked before.</summary>
    public async ValueTask<Grid> Get(CancellationToken stop)
    {
        if (current is { } grid) return grid;
        await Write(now => now is null ? Load(stop) : Task.FromResult(now), stop);
        return current!;
    }

    /// <summary>Reads everything again, because something was stored of which this process was not told.</summary>
    public Task Renew(CancellationToken stop) => current is null ? Task.CompletedTask : Write(_ => Load(stop), stop);

    /// <summary>Reads these services and their funding again and recomputes the cells that they touch.</summary>
    public Task Refresh(IReadOnlyList<ServiceCode> services, CancellationToken stop) =>
        current is null ? Task.CompletedTask : Write(grid => Refreshed(grid!, services, stop), stop);

    public void Dispose() => writing.Dispose();

    private async Task Write(Func<Grid?, Task<Grid>> change, CancellationToken stop)
    {
        await writing.WaitAsync(stop);
        try
        {
            current = await change(current);
        }
        finally
        {
            writing.Release();
        }
    }

    private Task<Grid> Load(CancellationToken stop) => Reading(GridReadings.Whole, async ask =>
    {
        Vocabulary words = new(
            await ask.Send(new AreasKnown(), stop), await ask.Send(new Taxonomies(), stop), await ask.Send(new KindsKnown(), stop));
        IReadOnlyList<ServiceSummary> services = await ask.Send(new ServicesKnown(), stop);
        Draft draft = new(Grid.Without(words, options.Value.AssuranceDays));
        draft.Take(services.Select(service => service.Entry.Code), services, await ask.Send(new AgreementsPaying(), stop));
        return draft.Finish((current?.Version ?? 0) + 1);
    });

    private Task<Grid> Refreshed(Grid grid, IReadOnlyList<ServiceCode> services, CancellationToken stop) => Reading(GridReadings.Part, async ask =>
    {
        Draft draft = new(grid);
        draft.Take(services, await ask.Send(new ServicesKnown(services), stop), await ask.Send(new AgreementsPaying(services), stop));
        return draft.Finish(grid.Version + 1);
    });

    /// <summary>Asks the other modules about one moment, so that no half of somebody's import is seen.</summary>
    private Task<Grid> Reading(string extent, Func<IMediator, Task<Grid>> read) => readings.Of(extent, async () =>
    {
        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Work>().BeginReading();
        return await read(scope.ServiceProvider.GetRequiredService<IMediator>());
    });
}
