using Microsoft.Extensions.DependencyInjection;
using ServiceMap.Accounts.Contracts.Plugins;
using ServiceMap.Providers.Entries;
using ServiceMap.Tests;

namespace ServiceMap.Providers.Tests.Entries;

public sealed class OrganisationsOfDirectoryTests : OrganisationsContract, IAsyncLifetime
{
    private TestProgram program = null!;

    protected override IOrganisations Organisations => new OrganisationsOfDirectory(program.Get<IServiceScopeFactory>());

    public async ValueTask InitializeAsync() =>
        program = await MadeUpPack.Start.Provider("another", ("name", "Another")).Provider("provider-not-stated", ("name", "Not stated")).Import();

    public ValueTask DisposeAsync() => program.DisposeAsync();

    [Fact]
    public async Task They_are_those_of_the_directory() =>
        Assert.Equal(["another", "charity"], (await Organisations.All(TestContext.Current.CancellationToken)).Select(one => one.Id));
}
