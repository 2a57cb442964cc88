using MediatR;
using Microsoft.EntityFrameworkCore;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Kernel;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Drafts;
using ServiceMap.Providers.Listings;
using ServiceMap.Providers.Storage;
using ServiceMap.Providers.Unlisted;
using ServiceMap.Providers.Versions;

namespace ServiceMap.Providers.Reviews;

/// <summary>What is to be looked at by whoever approves.</summary>
internal sealed class ReviewLists(ProvidersDb db, DraftContents contents, HonourWishes wishes, IMediator ask, TimeProvider clock)
{
    /// <summary>The drafts in a state, the oldest first.</summary>
    public async Task<IReadOnlyList<SentDraft>> Drafts(DraftState state, CancellationToken stop)
    {
        Dictionary<ProviderCode, string> names = await db.Providers.ToDictionaryAsync(provider => provider.Code, provider => provider.Name, stop);
        List<Draft> drafts = await db.Drafts.AsNoTracking().Where(draft => draft.State == state).OrderBy(draft => draft.Saved).ToListAsync(stop);
        return [.. drafts.Select(draft => new SentDraft(draft.Id, contents.TextsOf(draft)["name"], names[draft.Provider], draft.Name, draft.Saved, draft.IsNew))];
    }

    /// <summary>The entries that had to be confirmed before today, by organisation and name.</summary>
    public async Task<IReadOnlyList<StaleEntry>> Stale(CancellationToken stop)
    {
        IReadOnlyList<AccountSummary> accounts = await ask.Send(new AccountsKnown(), stop);
        Dictionary<ProviderCode, string> names = await db.Providers.ToDictionaryAsync(provider => provider.Code, provider => provider.Name, stop);
        DateOnly today = clock.Today();
        return
        [
            .. (await db.Services.AsNoTracking().ToListAsync(stop)).Where(entry => Staleness.IsDue(entry, today))
                .Select(entry => new StaleEntry(
                    entry.Provider == ProviderCode.NotStated ? StaleEntry.NotStated : names[entry.Provider], entry.Name, PublicId.Of(entry.Code), entry.AssuredOn is { } day ? Staleness.DueAfter(day) : null,
                    [.. accounts.Where(account => account.Organisations.Contains(entry.Provider.Value)).Select(account => account.Name)]))
                .OrderBy(entry => entry.Organisation, StringComparer.Ordinal).ThenBy(entry => entry.Name, StringComparer.Ordinal),
        ];
    }

    /// <summary>Every organisation by name, and whether it is trusted; those that asked not to be listed are not.</summary>
    public async Task<IReadOnlyList<OrganisationTrust>> Organisations(CancellationToken stop)
    {
        Dictionary<ProviderCode, TrustedOrganisation> trusted = await db.Trusted.AsNoTracking().ToDictionaryAsync(one => one.Provider, stop);
        List<ProviderEntry> providers = await db.Providers.AsNoTracking().ToListAsync(stop);
        HashSet<ProviderCode> unlisted = await wishes.Among(providers, stop);
        return
        [
            .. providers.Where(provider => provider.Code != ProviderCode.NotStated && !unlisted.Contains(provider.Code)).OrderBy(provider => provider.Name, StringComparer.Ordinal)
                .Select(provider => new OrganisationTrust(provider, trusted.GetValueOrDefault(provider.Code)?.Since, trusted.GetValueOrDefault(provider.Code)?.By)),
        ];
    }
}

/// <summary>A draft that was sent, in a list.</summary>
internal sealed record SentDraft(Guid Id, string Name, string Organisation, string By, DateTime Sent, bool IsNew);

/// <param name="Organisation">Whose it is.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Page">The id of its page.</param>
/// <param name="Due">The day by which it had to be confirmed; null where nobody ever confirmed it.</param>
/// <param name="Keepers">Who could confirm it.</param>
internal sealed record StaleEntry(string Organisation, string Name, Guid Page, DateOnly? Due, IReadOnlyList<string> Keepers)
{
    /// <summary>What stands in the place of an organisation that no source states.</summary>
    public const string NotStated = "No source states whose";
}

/// <param name="Provider">The organisation.</param>
/// <param name="Since">Since when it is trusted, in UTC; null where it is not.</param>
/// <param name="By">Who said so.</param>
internal sealed record OrganisationTrust(ProviderEntry Provider, DateTime? Since, string? By);
