using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ServiceMap.Accounts.Contracts.Plugins;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Storage;

namespace ServiceMap.Providers.Entries;

/// <summary>Tells the pages about accounts which organisations there are.</summary>
internal sealed class OrganisationsOfDirectory(IServiceScopeFactory scopes) : IOrganisations
{
    public async Task<IReadOnlyList<Organisation>> All(CancellationToken stop)
    {
        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        List<ProviderEntry> providers = await scope.ServiceProvider.GetRequiredService<ProvidersDb>().Providers.AsNoTracking().ToListAsync(stop);
        return
        [
            .. providers.Where(entry => entry.Code != ProviderCode.NotStated)
                .Select(entry => new Organisation(entry.Code.Value, entry.Name)).OrderBy(one => one.Name, StringComparer.Ordinal),
        ];
    }
}
