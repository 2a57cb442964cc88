using MediatR;
using ServiceMap.Gaps.Grids;
using ServiceMap.Host.Serving;
using ServiceMap.Host.Serving.Diagnostics;
using ServiceMap.Providers.Contracts;

namespace ServiceMap.Host.Storage;

/// <summary>
/// Notices within a quarter of a second when somebody has written to what pages are made of, such as an import on the command line
/// beside a running server, and has the grid and the directory read again.
/// </summary>
internal sealed class WatchStore(StoreVersion store, CurrentGrid grid, IServiceScopeFactory scopes, Preparation data, ILogger<WatchStore> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    // What was written between the first reading of the grid and the first look is seen by reading once more.
    private string? seen;

    /// <summary>Whether the last look at the database failed, so that the grid may be older than what is stored.</summary>
    public bool Fails { get; private set; }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await data.Done.WaitAsync(stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (!data.Done.IsCompletedSuccessfully) return;
        using PeriodicTimer timer = new(Pause);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await Look(stoppingToken);
                Tell(null);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                Tell(error);
            }
        }
    }

    private async Task Look(CancellationToken stop)
    {
        string version = store.Read();
        if (version == seen) return;
        await using (AsyncServiceScope scope = scopes.CreateAsyncScope()) await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new RenewDirectory(), stop);
        await grid.Renew(stop);
        seen = version;
    }

    /// <summary>Says once that it began to fail, and once that it is over.</summary>
    private void Tell(Exception? error)
    {
        if (error is not null && !Fails) log.CannotRead(StackOf.Run(error));
        if (error is null && Fails) log.ReadsAgain();
        Fails = error is not null;
    }
}
