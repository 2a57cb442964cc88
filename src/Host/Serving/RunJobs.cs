using MediatR;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Accounts.Contracts.Plugins;
using ServiceMap.Host.Serving.Diagnostics;

namespace ServiceMap.Host.Serving;

/// <summary>
/// Does in the background what the modules have to be done time and again: every 20 seconds, one job after the other. What fails is tried
/// again after a pause that grows, and keeps no other job from running.
/// </summary>
internal sealed class RunJobs(IEnumerable<IJob> jobs, IServiceScopeFactory scopes, Preparation data, TimeProvider clock, ILogger<RunJobs> log) : BackgroundService
{
    internal static readonly TimeSpan Pause = TimeSpan.FromSeconds(20);

    /// <summary>So long whoever opens the map at once has the machine to herself.</summary>
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan LongestPause = TimeSpan.FromHours(1);

    private readonly Dictionary<IJob, Standing> standings = jobs.ToDictionary(job => job, _ => new Standing(DateTimeOffset.MinValue, 0));

    /// <summary>Runs whatever is due by now.</summary>
    public async Task Turn(CancellationToken stop)
    {
        foreach (IJob job in standings.Keys.Where(job => standings[job].Due <= clock.GetUtcNow()).ToList()) await Run(job, stop);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await data.Done.WaitAsync(stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (!data.Done.IsCompletedSuccessfully) return;
        await Task.Delay(Settling, clock, stoppingToken);
        using PeriodicTimer timer = new(Pause, clock);
        do await Turn(stoppingToken);
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task Run(IJob job, CancellationToken stop)
    {
        DateTimeOffset began = clock.GetUtcNow();
        try
        {
            string? did = await job.Run(began, stop);
            standings[job] = new Standing(began + job.Every, 0);
            if (did is not null) await Record(job, began, did, hasFailed: false, stop);
        }
        catch (Exception broken)
        {
            // What breaks off because the server stops is done when it starts again.
            if (!stop.IsCancellationRequested) await Failed(job, began, broken, stop);
        }
    }

    private async Task Failed(IJob job, DateTimeOffset began, Exception broken, CancellationToken stop)
    {
        int failures = standings[job].Failures + 1;
        TimeSpan pause = Pause * Math.Pow(2, Math.Min(failures, 20));
        standings[job] = new Standing(began + (pause < LongestPause ? pause : LongestPause), failures);
        log.JobFailed(job.Name, StackOf.Run(broken));
        try
        {
            await Record(job, began, "It is tried again: the log says where it broke", hasFailed: true, stop);
        }
        catch (Exception unwritten) when (unwritten is not OperationCanceledException)
        {
            log.JobFailed(job.Name, StackOf.Run(unwritten));
        }
    }

    private async Task Record(IJob job, DateTimeOffset began, string did, bool hasFailed, CancellationToken stop)
    {
        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new RecordRun(job.Name, began, clock.GetUtcNow(), did, hasFailed), stop);
    }

    /// <param name="Due">When it may run next.</param>
    /// <param name="Failures">How often it failed one after the other.</param>
    private sealed record Standing(DateTimeOffset Due, int Failures);
}
