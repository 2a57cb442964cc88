using MediatR;
using Microsoft.Extensions.DependencyInjection;
using ServiceMap.Kernel;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Storage;
using ServiceMap.Providers.Versions;

namespace ServiceMap.Providers.Drafts;

/// <summary>Changes entries at once and without a draft, where nobody could know more than before: confirmations, and states that promise less.</summary>
internal sealed class ChangeEntries(OneWrite write)
{
    /// <param name="entries">The entries, each with the number of the version that the person saw.</param>
    /// <param name="change">What becomes of an entry.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="what">The act for the audit trail.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>The entries that are another than the person saw, or that must not be so: nothing happened to them. All others were changed.</returns>
    public Task<IReadOnlyList<ServiceCode>> Run(
        IReadOnlyDictionary<ServiceCode, int> entries, Func<EntryContent, EntryContent> change, Authorship by, string what, CancellationToken stop) => write.Run(
            async scope =>
            {
                ProvidersDb db = scope.GetRequiredService<ProvidersDb>();
                List<ServiceCode> left = [];
                foreach ((ServiceCode service, int seen) in entries)
                {
                    if (await db.LiveNumber(service, stop) != seen) left.Add(service);
                }

                ServiceCode[] changed = [.. entries.Keys.Except(left)];
                Dictionary<ServiceCode, EntryContent> before = await scope.GetRequiredService<LiveEntries>().Of(changed, stop);
                Dictionary<ServiceCode, EntryContent> after = before.ToDictionary(pair => pair.Key, pair => change(pair.Value));
                if (after.Count == 0) return Written<IReadOnlyList<ServiceCode>>.Nothing([.. entries.Keys]);
                Taken taken = await scope.GetRequiredService<StoreEntries>().Run(after, by, stop);
                if (taken.Refused.Count > 0) return Written<IReadOnlyList<ServiceCode>>.Nothing([.. entries.Keys]);
                IMediator tell = scope.GetRequiredService<IMediator>();
                foreach ((ServiceCode service, EntryContent entry) in after) await tell.Send(AuditOfEntry.Of(by.Who, what, service, before[service], entry), stop);
                return Written<IReadOnlyList<ServiceCode>>.Kept([.. left], taken.Facts);
            },
            stop);
}
