using System.Security.Cryptography;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using ServiceMap.Kernel;
using ServiceMap.Providers.Contracts;
using ServiceMap.Tests;

namespace ServiceMap.Providers.Tests.Locations;

/// <summary>Who reads what is withheld, and what is on record of it.</summary>
public sealed class WithheldReaderTests
{
    private const string Readings = "SELECT who, why, at, location_ids FROM providers_readings ORDER BY id";

    private static readonly MadeUpPack TwoProviders = MadeUpPack.Start.Provider("trust")
        .Service("S1").Location("L1", "S1", ("address", "14 Acacia Avenue"), ("confidentiality", "location-withheld"))
        .Service("S2", ("provider_id", "trust")).Location("L2", "S2", ("address", "2 Birch Road"), ("confidentiality", "address-withheld"));

    [Fact]
    public async Task A_reading_is_on_record_with_who_why_when_and_which()
    {
        FakeTimeProvider clock = new(new DateTimeOffset(2026, 11, 23, 9, 30, 0, TimeSpan.Zero));
        await using TestProgram program = await MadeUpPack.StartProgram(clock: clock);
        await program.Take(TwoProviders.Entries);

        await program.Ask(new DirectoryTables(Entitled.Operator("jo", "export pack monday")));

        Assert.Equal(["operator jo", "export pack monday", "2026-11-23 09:30:00", """["L1","L2"]"""], program.Cells(Readings));
    }

    [Fact]
    public async Task A_reading_stays_on_record_when_the_asker_undoes_her_work()
    {
        await using TestProgram program = await TwoProviders.Import();
        await using (AsyncServiceScope scope = program.Scope())
        {
            scope.ServiceProvider.GetRequiredService<Work>().BeginReading();
            await scope.ServiceProvider.GetRequiredService<IMediator>().Send(Asking.Everything, Stop);
        }

        Assert.Equal("operator tester", program.Cells(Readings)[0]);
    }

    [Fact]
    public async Task What_is_read_is_of_the_moment_that_the_asker_began_to_read()
    {
        await using TestProgram program = await TwoProviders.Import();
        await using AsyncServiceScope scope = program.Scope();
        scope.ServiceProvider.GetRequiredService<Work>().BeginReading();
        IMediator ask = scope.ServiceProvider.GetRequiredService<IMediator>();
        await ask.Send(new ServiceCodesKnown(), Stop);

        await program.Take(MadeUpPack.Start.Service("S1").Location("L1", "S1", ("address", "9 New Road"), ("confidentiality", "location-withheld")).Entries);

        Assert.Contains("14 Acacia Avenue", (await ask.Send(Asking.Everything, Stop)).Text());
    }

    [Fact]
    public async Task A_provider_reads_what_is_withheld_of_its_own_sites_and_no_others()
    {
        await using TestProgram program = await TwoProviders.Import();

        string tables = (await program.Ask(new DirectoryTables(Entitled.Provider(new ProviderCode("trust"), "sam", "its own page")))).Text();

        Assert.Contains("2 Birch Road", tables);
        Assert.DoesNotContain("14 Acacia Avenue", tables);
    }

    [Fact]
    public async Task Of_what_a_provider_reads_only_its_own_is_on_record()
    {
        await using TestProgram program = await TwoProviders.Import();

        await program.Ask(new DirectoryTables(Entitled.Provider(new ProviderCode("trust"), "sam", "its own page")));

        Assert.Equal(["provider trust sam", """["L2"]"""], program.Cells("SELECT who, location_ids FROM providers_readings"));
    }

    [Fact]
    public async Task An_administrator_reads_everything()
    {
        await using TestProgram program = await TwoProviders.Import();

        string tables = (await program.Ask(new DirectoryTables(Entitled.Administrator("ali", "a complaint")))).Text();

        Assert.All(["14 Acacia Avenue", "2 Birch Road"], address => Assert.Contains(address, tables));
    }

    [Fact]
    public async Task Importing_and_asking_what_anybody_may_know_are_no_readings()
    {
        await using TestProgram program = await TwoProviders.Import();
        await program.Take(TwoProviders.Entries);

        await program.Ask(new DirectoryTables());
        await program.Ask(new ServicesKnown());

        Assert.Empty(program.Cells(Readings));
    }

    [Fact]
    public async Task Without_the_keys_nothing_is_read_and_nothing_put_on_record()
    {
        await using TestProgram program = await TwoProviders.Import();
        program.Do("UPDATE providers_sealed SET sealed = substr(sealed, 2)");

        await Assert.ThrowsAsync<CryptographicException>(() => program.Ask(Asking.Everything));

        Assert.Empty(program.Cells(Readings));
    }

    [Fact]
    public async Task What_was_withheld_of_a_site_that_is_public_now_is_not_read()
    {
        await using TestProgram program = await Refuge.As("location-withheld").Import();
        await program.Take(Refuge.As("public", Refuge.NoCells).Entries);

        await program.Ask(Asking.Everything);

        Assert.Empty(program.Cells(Readings));
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;
}
