using System.Globalization;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Drafts;
using ServiceMap.Providers.Storage;
using ServiceMap.Providers.Versions;

namespace ServiceMap.Providers.Uploads;

/// <summary>
/// Holds the rows of an upload against what is live: which entries they are, whether she keeps them, and whether she saw the newest version.
/// Whoever changes an entry so assures that it is true.
/// </summary>
internal sealed class PlanUpload(ProvidersDb db, LiveEntries live, CheckRows check, ProposedStart start, Assure assure)
{
    public async Task<IReadOnlyList<PlannedRow>> Run(IReadOnlyList<SheetRow> rows, UploadSender sender, CancellationToken stop)
    {
        Known known = await Read(rows, sender, stop);
        HashSet<string> seen = [];
        PlannedRow[] planned = [.. rows.Select(row => Place(row, known, seen))];
        planned = await check.Run(planned, stop);
        for (int i = 0; i < planned.Length; i++) planned[i] = await Sent(planned[i], known, stop);
        return planned;
    }

    private async Task<Known> Read(IReadOnlyList<SheetRow> rows, UploadSender sender, CancellationToken stop)
    {
        ServiceCode[] codes = [.. rows.Where(row => row.Id.Length > 0).Select(row => new ServiceCode(row.Id)).Distinct()];
        Dictionary<ProviderCode, ProviderEntry> providers = await db.Providers.AsNoTracking().ToDictionaryAsync(provider => provider.Code, stop);
        return new Known(
            await live.Of(codes, stop),
            await db.Versions.Where(version => codes.Contains(version.Service)).GroupBy(version => version.Service).Select(own => new { own.Key, Last = own.Max(one => one.Number) }).ToDictionaryAsync(one => one.Key, one => one.Last, stop),
            providers.Values.Select(provider => (Provider: provider, Keeper: Keeper.Of(sender.Person, provider.Code, sender.From, "changes many entries at once")))
                .Where(own => own.Keeper is not null).ToDictionary(own => own.Provider.Code.Value, own => (own.Provider, own.Keeper!)),
            [.. await db.Trusted.Select(trusted => trusted.Provider).ToListAsync(stop)],
            [.. await db.Drafts.Where(draft => draft.Account == sender.Person.Account && (draft.State == DraftState.Draft || draft.State == DraftState.Returned || draft.State == DraftState.Waiting)).Select(draft => draft.Service).ToListAsync(stop)]);
    }

    private static PlannedRow Place(SheetRow row, Known known, HashSet<string> seen)
    {
        PlannedRow planned = new(row);
        if (row.Id.Length == 0) return New(planned, known);
        if (!seen.Add(row.Id)) return planned.Refused("id", $"“{row.Id}” stands in an earlier row already");

        // Another's entry is answered as one that is not there.
        if (!known.Live.TryGetValue(new ServiceCode(row.Id), out EntryContent? entry) || !known.Keepers.TryGetValue(entry.Texts["provider_id"], out var own))
            return planned.Refused("id", $"“{row.Id}” is not an entry of yours: leave the id and the version empty to add an entry");
        planned = planned with { Entry = new PlannedRow.Target(new ServiceCode(row.Id), own.Keeper, known.Numbers[new ServiceCode(row.Id)], entry, row.On(entry)) };
        return planned.Entry!.Before == planned.Entry.After ? planned : Newest(planned, known);
    }

    private static PlannedRow New(PlannedRow planned, Known known)
    {
        if (planned.Said.Version.Length > 0) return planned.Refused("version", "is given, and the id is empty: write the id of the entry too, or leave both empty to add an entry");
        if (!known.Keepers.TryGetValue(planned.Said["provider_id"], out var own)) return planned.Refused("provider_id", $"“{planned.Said["provider_id"]}” is not an organisation of yours");
        EntryContent texts = planned.Said.On(EntryContent.Empty with { Texts = EntryTexts.Empty.With(EntryTexts.ReachOf(own.Provider)) });
        ServiceCode code = new($"{own.Provider.Code}-{RandomNumberGenerator.GetHexString(8, lowercase: true)}");
        return planned with { Entry = new PlannedRow.Target(code, own.Keeper, 0, EntryContent.Empty, texts) };
    }

    private static PlannedRow Newest(PlannedRow planned, Known known)
    {
        PlannedRow.Target entry = planned.Entry!;
        if (entry.Before.Texts["provider_id"] != entry.After.Texts["provider_id"]) planned = planned.Refused("provider_id", "is another than now: an entry stays with its organisation");
        if (known.Open.Contains(entry.Service)) planned = planned.Refused("id", "has a draft of yours that is not decided: send it, or give it up, first");
        if (!int.TryParse(planned.Said.Version, NumberStyles.None, CultureInfo.InvariantCulture, out int version) || version > entry.Number || version == 0)
            return planned.Refused("version", planned.Said.Version.Length == 0 ? "is empty: download the entries again, and change those" : $"“{planned.Said.Version}” is no version of the entry: leave it as you downloaded it");
        return version == entry.Number
            ? planned
            : planned.Refused("version", $"is {version}, and somebody made version {entry.Number} since: look at both, and change the newest") with { IsOutdated = true };
    }

    private async Task<PlannedRow> Sent(PlannedRow planned, Known known, CancellationToken stop)
    {
        if (!planned.DoesSomething) return planned;
        PlannedRow.Target entry = planned.Entry!;
        EntryContent after = assure.Today(entry.After, entry.Keeper);
        bool waits = (entry.Keeper.Role != Role.Administrator && !known.Trusted.Contains(entry.Keeper.Provider))
            || Widening.Of(entry.Before, after, await start.Of(entry.Service, after, stop));
        return planned with { Entry = entry with { After = after }, Waits = waits };
    }

    /// <param name="Live">What is live of the entries that are named.</param>
    /// <param name="Numbers">The numbers of their versions.</param>
    /// <param name="Keepers">The organisations that she keeps, by id.</param>
    /// <param name="Trusted">The organisations whose changes are live at once.</param>
    /// <param name="Open">The entries of which she has a draft that is not decided.</param>
    private sealed record Known(
        Dictionary<ServiceCode, EntryContent> Live, Dictionary<ServiceCode, int> Numbers, Dictionary<string, (ProviderEntry Provider, Keeper Keeper)> Keepers,
        HashSet<ProviderCode> Trusted, HashSet<ServiceCode> Open);
}
