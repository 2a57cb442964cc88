using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;
using ServiceMap.Accounts.Contracts.Plugins;
using ServiceMap.Host.Serving;
using ServiceMap.Tests;

namespace ServiceMap.Host.Tests.Serving;

public sealed class RunJobsTests
{
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 6, 1, 12, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task A_job_runs_again_when_it_is_due()
    {
        Counting daily = new("daily", TimeSpan.FromDays(1));
        await using TestProgram program = await Start(daily);
        RunJobs jobs = program.Get<RunJobs>();
        foreach (double hours in new[] { 0, 12, 11.9, 0.2 })
        {
            clock.Advance(TimeSpan.FromHours(hours));
            await jobs.Turn(TestContext.Current.CancellationToken);
        }

        Assert.Equal(2, daily.Runs);
    }

    [Fact]
    public async Task What_fails_keeps_no_other_job_from_running()
    {
        Counting broken = new("broken", TimeSpan.Zero) { Fails = true };
        Counting other = new("other", TimeSpan.Zero);
        await using TestProgram program = await Start(broken, other);
        await program.Get<RunJobs>().Turn(TestContext.Current.CancellationToken);

        Assert.Equal((1, 1), (broken.Runs, other.Runs));
    }

    [Fact]
    public async Task What_fails_is_tried_again_later_each_time()
    {
        Counting broken = new("broken", TimeSpan.Zero) { Fails = true };
        await using TestProgram program = await Start(broken);
        for (int turn = 0; turn < 30; turn++)
        {
            await program.Get<RunJobs>().Turn(TestContext.Current.CancellationToken);
            clock.Advance(RunJobs.Pause);
        }

        // After 0, 40, 120 and 280 seconds; then after 600, which is not reached.
        Assert.Equal(4, broken.Runs);
    }

    [Fact]
    public async Task A_server_runs_its_jobs_once_its_data_is_there()
    {
        Counting job = new("counting", TimeSpan.Zero);
        using Running running = await Prepared.Copy();
        await using Microsoft.AspNetCore.Builder.WebApplication app = WebServer.Build(
            new(running.Data), "http://127.0.0.1:0", services => services.AddSingleton<IJob>(job));
        Task preparing = app.Services.GetRequiredService<Preparation>().Run(TestContext.Current.CancellationToken);
        await app.StartAsync(TestContext.Current.CancellationToken);
        await preparing;
        await job.Ran.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        await app.StopAsync(TestContext.Current.CancellationToken);
    }

    private Task<TestProgram> Start(params IJob[] jobs) => TestProgram.Start(
        services =>
        {
            services.RemoveAll<IJob>();
            foreach (IJob job in jobs) services.AddSingleton(job);
            services.AddSingleton<Preparation>();
            services.AddSingleton<RunJobs>();
        },
        clock);

    private sealed class Counting(string name, TimeSpan every) : IJob
    {
        private readonly TaskCompletionSource ran = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public string Name => name;

        public TimeSpan Every => every;

        public bool Fails { get; init; }

        public int Runs { get; private set; }

        public Task Ran => ran.Task;

        public Task<string?> Run(DateTimeOffset now, CancellationToken stop)
        {
            Runs++;
            ran.TrySetResult();
            return Fails ? throw new InvalidOperationException("It is broken.") : Task.FromResult<string?>("Counted");
        }
    }
}
