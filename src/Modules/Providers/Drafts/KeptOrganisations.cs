using System.Net;
using Microsoft.EntityFrameworkCore;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Storage;

namespace ServiceMap.Providers.Drafts;

/// <summary>The organisations whose entries somebody keeps.</summary>
internal sealed class KeptOrganisations(ProvidersDb db)
{
    /// <param name="Provider">The organisation.</param>
    /// <param name="Keeper">Who keeps its entries.</param>
    internal sealed record Kept(ProviderEntry Provider, Keeper Keeper);

    /// <summary>By name.</summary>
    public async Task<IReadOnlyList<ProviderEntry>> Of(SignedIn person, CancellationToken stop) =>
    [
        .. (await db.Providers.AsNoTracking().ToListAsync(stop)).Where(provider => provider.Code != ProviderCode.NotStated && person.Keeps(provider.Code.Value))
            .OrderBy(provider => provider.Name, StringComparer.Ordinal),
    ];

    /// <summary>One of them by its id; null where it is none of hers.</summary>
    public async Task<Kept?> Find(string? id, SignedIn person, IPAddress? from, CancellationToken stop) =>
        (await Of(person, stop)).FirstOrDefault(provider => provider.Code.Value == id) is { } provider && Keeper.Of(person, provider.Code, from, "adds an entry") is { } keeper
            ? new Kept(provider, keeper)
            : null;
}
