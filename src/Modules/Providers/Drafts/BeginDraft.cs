using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Locations;
using ServiceMap.Providers.Storage;
using ServiceMap.Providers.Versions;

namespace ServiceMap.Providers.Drafts;

/// <summary>Begins to edit an entry: a draft that starts with what is live, with an earlier version, or with nothing but a name.</summary>
internal sealed class BeginDraft(ProvidersDb db, LiveEntries live, KeepVersions versions, DraftContents contents, WithheldReader withheld)
{
    /// <summary>Her draft of the entry: the one that she has, or a new one. Null where the entry is not there any more.</summary>
    public async Task<Draft?> Run(ServiceCode service, Keeper keeper, CancellationToken stop)
    {
        if (await db.Undecided(service, keeper.Person.Account, stop) is { } known) return known;
        return await LiveNow(service, keeper, stop) is var (number, entry) ? await Add(service, keeper, number, entry, entry, stop) : null;
    }

    /// <summary>A draft that says what an earlier version said, to be checked and sent like any other. It takes the place of one that she had.</summary>
    public async Task<Draft?> RollBack(ServiceCode service, int to, Keeper keeper, CancellationToken stop)
    {
        if (await LiveNow(service, keeper, stop) is not var (number, entry)) return null;
        if (await db.Versions.AsNoTracking().FirstOrDefaultAsync(version => version.Service == service && version.Number == to, stop) is not { } earlier) return null;
        if (await db.Undecided(service, keeper.Person.Account, stop) is { } open) open.State = DraftState.Dropped;
        EntryContent content = versions.Content(earlier);

        // How the organisation is reached is not this entry's alone, and who vouched for it when stays true.
        IEnumerable<string> stays = EntryTexts.Names.Where(field => field.StartsWith(EntryTexts.Organisation, StringComparison.Ordinal) || field.StartsWith("assured", StringComparison.Ordinal));
        content = content with { Texts = content.Texts.With(stays.Select(field => KeyValuePair.Create(field, entry.Texts[field]))) };
        return await Add(service, keeper, number, entry, content, stop, to);
    }

    /// <summary>A draft of an entry that there was not.</summary>
    public Task<Draft> New(ProviderEntry provider, string name, Keeper keeper, CancellationToken stop)
    {
        ServiceCode code = new($"{provider.Code}-{RandomNumberGenerator.GetHexString(8, lowercase: true)}");
        EntryTexts texts = EntryTexts.Empty.With(
            [new("provider_id", provider.Code.Value), new("name", name.Trim()), .. EntryTexts.ReachOf(provider)]);
        return Add(code, keeper, 0, EntryContent.Empty, new EntryContent(texts, []), stop);
    }

    private async Task<(int Number, EntryContent Entry)?> LiveNow(ServiceCode service, Keeper keeper, CancellationToken stop)
    {
        Dictionary<ServiceCode, EntryContent> entries = await live.Of([service], stop);
        if (!entries.TryGetValue(service, out EntryContent? entry)) return null;
        await withheld.Given(keeper.Entitled, entry.Sites, stop);
        return (await db.LiveNumber(service, stop), entry);
    }

    private async Task<Draft> Add(ServiceCode service, Keeper keeper, int number, EntryContent from, EntryContent content, CancellationToken stop, int? rollsBackTo = null)
    {
        Draft draft = contents.New(service, keeper, number, from, content, DraftState.Draft, rollsBackTo);
        draft.Steps = content == from || rollsBackTo is null ? [] : [.. EntryStep.All.Select(step => step.Slug)];
        db.Add(draft);
        await db.SaveChangesAsync(stop);
        return draft;
    }
}
