using Microsoft.AspNetCore.Mvc;
using ServiceMap.Providers.Drafts;
using ServiceMap.Providers.Listings;
using ServiceMap.Providers.Versions;

namespace ServiceMap.Providers.Pages.My.Entries;

/// <summary>Every version of an entry: who made it when, how any two differ, and the way back to one.</summary>
internal sealed class HistoryModel(FindEntry find, CurrentListings listings, EntryHistory history, BeginDraft begin) : EntryPageModel(find, listings)
{
    /// <param name="Before">The one.</param>
    /// <param name="After">The other.</param>
    /// <param name="Changes">How they differ.</param>
    internal sealed record Two(EntryVersion Before, EntryVersion After, IReadOnlyList<ChangeInWords> Changes);

    public string Name { get; private set; } = "";

    /// <summary>The newest first.</summary>
    public IReadOnlyList<EntryVersion> Versions { get; private set; } = [];

    public int Before { get; private set; }

    public int After { get; private set; }

    /// <summary>Null where there are no two.</summary>
    public Two? Compared { get; private set; }

    public bool MayRollBack => Entry.Live is not null;

    public static string What(EntryVersion version) => version.Kind switch
    {
        VersionKind.Recorded => "Recorded before histories were kept",
        VersionKind.Imported => "Imported",
        VersionKind.Edited => "Changed",
        VersionKind.Confirmed => "Confirmed: still correct",
        VersionKind.StateChanged => "State changed",
        VersionKind.RolledBack => "Went back",
        _ => "Removed by an import",
    };

    public async Task<IActionResult> OnGetAsync(Guid id, int? before, int? after, CancellationToken stop)
    {
        if (!await Find(id, "compares versions", stop)) return NotFound();
        Versions = await history.Of(Entry.Service, stop);
        if (Versions.Count == 0) return NotFound();
        Name = EntryTexts.FromJson(Versions[0].Texts)["name"];
        (After, Before) = (after ?? Versions[0].Number, before ?? Versions[Math.Min(1, Versions.Count - 1)].Number);
        if (Versions.FirstOrDefault(one => one.Number == Before) is not { } from || Versions.FirstOrDefault(one => one.Number == After) is not { } to) return NotFound();
        if (from != to) Compared = new Two(from, to, [.. (await history.Compare(from, to, Entry.Keeper.Entitled, stop)).Select(Words.Of)]);
        return Page();
    }

    public async Task<IActionResult> OnPostBackAsync(Guid id, [FromForm] int to, CancellationToken stop)
    {
        if (!await Find(id, "goes back to an earlier version", stop)) return NotFound();
        return await begin.RollBack(Entry.Service, to, Entry.Keeper, stop) is null ? NotFound() : LocalRedirect(Address("check"));
    }
}
