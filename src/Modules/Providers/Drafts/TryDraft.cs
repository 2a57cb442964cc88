using Microsoft.Extensions.DependencyInjection;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Kernel;
using ServiceMap.Providers.Answers;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Contracts.Plugins;
using ServiceMap.Providers.Listings;
using ServiceMap.Providers.Storage;
using ServiceMap.Providers.Versions;

namespace ServiceMap.Providers.Drafts;

/// <summary>Does all that storing an entry would do, in a transaction that is undone: says what is wrong with it, and what it would come to.</summary>
internal sealed class TryDraft(OneWrite write, IEnumerable<ICoverChanges> covers, TimeProvider clock)
{
    /// <param name="Faults">What is wrong; then there is nothing else.</param>
    /// <param name="Listing">The entry as anybody would see it; null where it could not be stored.</param>
    /// <param name="Cover">What it would do to the map.</param>
    internal sealed record Tried(IReadOnlyList<Fault> Faults, Listing? Listing, CoverAfter Cover);

    public async Task<Tried> Run(ServiceCode service, EntryContent entry, CancellationToken stop)
    {
        (IReadOnlyList<Fault> faults, Listing? listing, ServiceSummary? summary) =
            await write.Run(async scope => Written<(IReadOnlyList<Fault>, Listing?, ServiceSummary?)>.Nothing(await Store(scope, service, entry, stop)), stop);
        CoverAfter cover = CoverAfter.Nothing;
        if (faults.Count == 0 && covers.FirstOrDefault() is { } slot) cover = await slot.If(service, summary, clock.Today(), stop);
        return new Tried(faults, listing, cover);
    }

    private static async Task<(IReadOnlyList<Fault>, Listing?, ServiceSummary?)> Store(IServiceProvider scope, ServiceCode service, EntryContent entry, CancellationToken stop)
    {
        Taken taken = await scope.GetRequiredService<StoreEntries>().Run(
            new Dictionary<ServiceCode, EntryContent> { [service] = entry }, new Authorship(Actor.Program, VersionKind.Edited), stop);
        if (taken.Refused.Count > 0) return ([.. taken.Refused.Select(refusal => Fault.Of(refusal, [.. entry.Sites.Select(site => site.Id)]))], null, null);
        ServicesKnownHandler known = new(scope.GetRequiredService<ProvidersDb>());
        ServiceSummary? summary = (await known.Handle(new ServicesKnown([service]), stop)).SingleOrDefault();
        return ([], await scope.GetRequiredService<ReadListings>().One(service, stop), summary);
    }
}
