using Microsoft.Extensions.DependencyInjection;
using ServiceMap.Accounts.Contracts.Plugins;
using ServiceMap.Providers.Reminders;
using ServiceMap.Tests;

namespace ServiceMap.Providers.Tests.Reminders;

public sealed class RemindersJobTests : JobContract, IAsyncLifetime
{
    private TestProgram? program;

    protected override IJob Job => new RemindersJob(program!.Get<IServiceScopeFactory>());

    public async ValueTask InitializeAsync() => program = await MadeUpPack.StartProgram();

    public ValueTask DisposeAsync() => program!.DisposeAsync();

    [Fact]
    public async Task Reminds_each_person_once_of_everything_of_hers()
    {
        await using RemindedPeople people = await RemindedPeople.Start(Due);

        Assert.Equal("2 people reminded", await people.Run());
        Assert.Equal(["Jo@example.org", "Sam@example.org"], people.Sent.Select(mail => mail.To));
    }

    [Fact]
    public async Task Names_the_entries_of_her_own_organisations_alone()
    {
        await using RemindedPeople people = await RemindedPeople.Start(Due);

        await people.Run();

        Assert.Equal([false, true], people.Sent.Select(mail => mail.Text.Contains("Service T1", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Says_the_same_never_twice()
    {
        await using RemindedPeople people = await RemindedPeople.Start(Due);
        await people.Run();
        people.Clock.Advance(TimeSpan.FromDays(1));

        Assert.Null(await people.Run());
    }

    [Fact]
    public async Task Reminds_again_at_the_next_step()
    {
        await using RemindedPeople people = await RemindedPeople.Start(Due);
        await people.Run();
        people.Clock.Advance(TimeSpan.FromDays(14));

        Assert.Equal("2 people reminded", await people.Run());
    }

    [Fact]
    public async Task Catches_up_after_a_pause_with_one_message()
    {
        await using RemindedPeople people = await RemindedPeople.Start(Due);
        people.Clock.Advance(TimeSpan.FromDays(200));
        await people.Run();
        people.Clock.Advance(TimeSpan.FromDays(1));
        await people.Run();

        Assert.Single(people.Sent, mail => mail.To == RemindedPeople.Jo.Email);
    }

    [Fact]
    public async Task Is_silent_once_everything_is_confirmed()
    {
        await using RemindedPeople people = await RemindedPeople.Start(MadeUpPack.Start.Service("S1", ("assured_on", "2026-05-01"), ("assured_by", "provider")));
        await people.Confirm("S1");

        Assert.Null(await people.Run());
    }

    [Theory]
    [InlineData("withdrawn")]
    [InlineData("hidden")]
    public async Task Says_nothing_of_an_entry_that_is(string state)
    {
        await using RemindedPeople people = await RemindedPeople.Start(MadeUpPack.Start.Service("S1", ("state", state), ("assured_on", "2026-01-01"), ("assured_by", "provider")));

        Assert.Null(await people.Run());
    }

    [Theory]
    [InlineData(13, 0)]
    [InlineData(14, 2)]
    public async Task Reminds_of_an_entry_that_nobody_ever_confirmed_14_days_after_it_came(int days, int sent)
    {
        await using RemindedPeople people = await RemindedPeople.Start(MadeUpPack.Start.Service("S1"));
        people.Clock.Advance(TimeSpan.FromDays(days));

        await people.Run();

        Assert.Equal(sent, people.Sent.Count);
    }

    [Fact]
    public async Task Nothing_is_lost_where_the_program_dies_while_it_writes()
    {
        await using RemindedPeople people = await RemindedPeople.Start(Due);
        people.Dies = true;
        await people.Run();
        people.Dies = false;

        Assert.Equal("2 people reminded", await people.Run());
    }

    [Fact]
    public async Task Says_nothing_of_where_a_service_happens()
    {
        await using RemindedPeople people = await RemindedPeople.Start(Due.Location("L1", "S1", ("name", "Acacia House"), ("address", "14 Acacia Avenue"), ("confidentiality", "location-withheld")));

        await people.Run();

        Assert.DoesNotContain(people.Sent, mail => mail.Text.Contains("Acacia", StringComparison.Ordinal));
    }

    private static MadeUpPack Due { get; } = MadeUpPack.Start.Provider("trust")
        .Service("S1", ("assured_on", "2026-05-01"), ("assured_by", "provider"))
        .Service("S2", ("assured_on", "2026-12-01"), ("assured_by", "provider"))
        .Service("T1", ("provider_id", "trust"), ("assured_on", "2026-06-20"), ("assured_by", "provider"));
}
