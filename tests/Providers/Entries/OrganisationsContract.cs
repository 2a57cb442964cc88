using ServiceMap.Accounts.Contracts.Plugins;

namespace ServiceMap.Providers.Tests.Entries;

/// <summary>What whoever says which organisations there are must keep to. To test one, inherit this and give it with two organisations at least.</summary>
public abstract class OrganisationsContract
{
    protected abstract IOrganisations Organisations { get; }

    [Fact]
    public async Task Every_organisation_has_an_id_and_a_name() =>
        Assert.All(await All(), one => Assert.True(one.Id.Length > 0 && one.Name.Length > 0, one.ToString()));

    [Fact]
    public async Task No_id_stands_twice() => Assert.Distinct((await All()).Select(one => one.Id));

    [Fact]
    public async Task They_stand_by_name() => Assert.Equal((await All()).Select(one => one.Name).Order(StringComparer.Ordinal), (await All()).Select(one => one.Name));

    [Fact]
    public async Task What_stands_for_not_stated_is_none() => Assert.DoesNotContain(await All(), one => one.Id == "provider-not-stated");

    private Task<IReadOnlyList<Organisation>> All() => Organisations.All(TestContext.Current.CancellationToken);
}
