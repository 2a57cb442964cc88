using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ServiceMap.Providers.Storage;

namespace ServiceMap.Providers.Uploads;

/// <summary>
/// Checks and applies uploads in the background, one after the other. Where the program ends meanwhile, whatever was begun is undone: a check
/// is begun again when somebody looks, and what was being applied was not applied.
/// </summary>
internal sealed class RunUploads(IServiceScopeFactory scopes, ILogger<RunUploads> log) : IHostedService, IDisposable
{
    private readonly ConcurrentDictionary<Guid, Running> running = [];
    private readonly SemaphoreSlim turn = new(1);
    private readonly CancellationTokenSource closing = new();

    /// <summary>How far the work on an upload is; null where nobody works on it.</summary>
    public int? Percent(Guid upload) => running.TryGetValue(upload, out Running? run) ? run.Percent : null;

    public void Check(Guid upload, UploadSender sender) => Begin(upload, (scope, run) => Check(scope, upload, sender, UploadState.Checked, run));

    /// <summary>Applies an upload that was marked as being applied. Where it would do something else than she saw, she is shown it anew.</summary>
    public void Apply(Guid upload, UploadSender sender) => Begin(upload, async (scope, run) =>
    {
        if (!await scope.GetRequiredService<ApplyUpload>().Run(upload, sender, run.Tell, run.Stop.Token)) await Check(scope, upload, sender, UploadState.NotApplied, run);
    });

    /// <summary>Stops the work on an upload, and waits until all of it is undone.</summary>
    public async Task Cancel(Guid upload)
    {
        if (!running.TryGetValue(upload, out Running? run)) return;
        await run.Stop.CancelAsync();
        await run.Work;
    }

    /// <summary>Waits until nobody works on an upload any more.</summary>
    internal Task Ended(Guid upload) => running.TryGetValue(upload, out Running? run) ? run.Work : Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await closing.CancelAsync();
        await Task.WhenAll(running.Values.Select(run => run.Work));
    }

    public void Dispose()
    {
        turn.Dispose();
        closing.Dispose();
    }

    private static async Task Check(IServiceProvider scope, Guid upload, UploadSender sender, UploadState state, Running run)
    {
        KeptUploads uploads = scope.GetRequiredService<KeptUploads>();
        Upload sent = await scope.GetRequiredService<ProvidersDb>().Uploads.AsNoTracking().FirstAsync(one => one.Id == upload, run.Stop.Token);
        UploadResult result = await scope.GetRequiredService<CheckUpload>().Run(uploads.RowsOf(sent), sender, run.Tell, run.Stop.Token);
        await uploads.Checked(upload, result, state, run.Stop.Token);
    }

    private void Begin(Guid upload, Func<IServiceProvider, Running, Task> work)
    {
        Running run = new(CancellationTokenSource.CreateLinkedTokenSource(closing.Token));
        if (!running.TryAdd(upload, run)) return;
        run.Begin(() => Work(upload, work, run));
    }

    private async Task Work(Guid upload, Func<IServiceProvider, Running, Task> work, Running run)
    {
        try
        {
            await InTurn(work, run);
        }
        catch (OperationCanceledException) when (run.Stop.IsCancellationRequested)
        {
            if (!closing.IsCancellationRequested) await End(upload, UploadState.Cancelled);
        }
        catch (Exception broken)
        {
            log.UploadFailed(broken.GetType().Name, broken.StackTrace ?? "");
            await End(upload, UploadState.Failed);
        }
        finally
        {
            running.TryRemove(upload, out _);
        }
    }

    private async Task InTurn(Func<IServiceProvider, Running, Task> work, Running run)
    {
        await turn.WaitAsync(run.Stop.Token);
        try
        {
            await using AsyncServiceScope scope = scopes.CreateAsyncScope();
            await work(scope.ServiceProvider, run);
        }
        finally
        {
            turn.Release();
        }
    }

    private async Task End(Guid upload, UploadState state)
    {
        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<KeptUploads>().End(upload, state, CancellationToken.None);
    }

    private sealed class Running(CancellationTokenSource stop)
    {
        private readonly TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public CancellationTokenSource Stop => stop;

        public int Percent { get; private set; }

        /// <summary>Ends when the work has, however it ends.</summary>
        public Task Work => ended.Task;

        public void Tell(int percent) => Percent = percent;

        public void Begin(Func<Task> work) => _ = Task.Run(async () =>
        {
            try
            {
                await work();
            }
            finally
            {
                stop.Dispose();
                ended.SetResult();
            }
        });
    }
}
