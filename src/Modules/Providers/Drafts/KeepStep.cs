using Microsoft.EntityFrameworkCore;
using ServiceMap.Providers.Locations;
using ServiceMap.Providers.Storage;
using ServiceMap.Providers.Versions;

namespace ServiceMap.Providers.Drafts;

/// <summary>Keeps what was filled in at a step, right or wrong, so that nothing is lost; says what is wrong with it.</summary>
internal sealed class KeepStep(ProvidersDb db, DraftContents contents, CheckDraft check)
{
    /// <param name="draft">The draft, which must be open.</param>
    /// <param name="step">The step.</param>
    /// <param name="said">What was filled in, by field.</param>
    /// <param name="isDone">Whether she goes on; else this is kept on the way.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>What is wrong with the fields of the step.</returns>
    public async Task<IReadOnlyList<Fault>> Run(Draft draft, EntryStep step, IReadOnlyDictionary<string, string> said, bool isDone, CancellationToken stop)
    {
        EntryContent entry = contents.Of(draft);
        EntryContent now = entry with { Texts = entry.Texts.With(step.Fields.Where(said.ContainsKey).Select(field => KeyValuePair.Create(field, said[field]))) };
        IReadOnlyList<Fault> faults = isDone ? [.. (await check.Run(draft.Service, now, stop)).Where(fault => fault.Site is null && step.Fields.Contains(fault.Field))] : [];
        if (isDone && faults.Count == 0 && !draft.Steps.Contains(step.Slug)) draft.Steps = [.. draft.Steps, step.Slug];
        await Keep(draft, now, stop);
        return faults;
    }

    /// <summary>Keeps a site; says what is wrong with it.</summary>
    public async Task<IReadOnlyList<Fault>> Site(Draft draft, SiteText site, CancellationToken stop)
    {
        EntryContent now = contents.Of(draft).With(site);
        await Keep(draft, now, stop);
        return [.. (await check.Run(draft.Service, now, stop)).Where(fault => fault.Site == site.Id)];
    }

    public Task WithoutSite(Draft draft, string site, CancellationToken stop) => Keep(draft, contents.Of(draft).WithoutSite(site), stop);

    private async Task Keep(Draft draft, EntryContent entry, CancellationToken stop)
    {
        contents.Write(draft, entry);
        await db.SaveChangesAsync(stop);
    }
}
