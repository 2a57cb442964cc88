using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Accounts.Contracts.Plugins;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Drafts;
using ServiceMap.Providers.Versions;
using ServiceMap.Tests;

namespace ServiceMap.Providers.Tests.Drafts;

public sealed class StatesJobTests : JobContract, IAsyncLifetime
{
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2027, 3, 1, 9, 0, 0, TimeSpan.Zero));
    private TestProgram? program;

    protected override IJob Job => new StatesJob(program!.Get<IServiceScopeFactory>());

    public async ValueTask InitializeAsync()
    {
        program = await MadeUpPack.StartProgram(clock: clock);
        Assert.Empty((await program.Take(MadeUpPack.Start.Service("S1").Entries)).Refused);
    }

    public ValueTask DisposeAsync() => program!.DisposeAsync();

    [Fact]
    public async Task Leaves_an_entry_paused_until_its_day()
    {
        await Pause(new DateOnly(2027, 3, 5));
        clock.Advance(TimeSpan.FromDays(3));

        Assert.Null(await Run());
    }

    [Fact]
    public async Task Makes_an_entry_live_on_its_day_and_says_which()
    {
        await Pause(new DateOnly(2027, 3, 5));
        clock.Advance(TimeSpan.FromDays(4));

        Assert.Equal("Live again: S1", await Run());
        Assert.Equal("", (await program!.Row("services.csv", "S1"))["state"]);
    }

    [Fact]
    public async Task Catches_up_with_a_day_that_came_while_nothing_ran()
    {
        await Pause(new DateOnly(2027, 3, 5));
        clock.Advance(TimeSpan.FromDays(90));

        Assert.Equal("Live again: S1", await Run());
    }

    [Fact]
    public async Task Makes_an_entry_live_once()
    {
        await Pause(new DateOnly(2027, 3, 5));
        clock.Advance(TimeSpan.FromDays(4));
        await Run();

        Assert.Null(await Run());
    }

    private Task<string?> Run() => Job.Run(clock.GetUtcNow(), TestContext.Current.CancellationToken);

    private async Task Pause(DateOnly until)
    {
        await using AsyncServiceScope scope = program!.Scope();
        KeyValuePair<string, string>[] texts = [new("state", "paused"), new(EntryTexts.LiveAgain, $"{until:O}")];
        Assert.Empty(await scope.ServiceProvider.GetRequiredService<ChangeEntries>().Run(
            new Dictionary<ServiceCode, int> { [new ServiceCode("S1")] = 1 }, entry => entry with { Texts = entry.Texts.With(texts) },
            new Authorship(Actor.Program, VersionKind.StateChanged), "entry.state", TestContext.Current.CancellationToken));
    }
}
