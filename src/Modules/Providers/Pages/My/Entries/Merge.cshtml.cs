using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using ServiceMap.Providers.Drafts;
using ServiceMap.Providers.Listings;
using ServiceMap.Providers.Versions;

namespace ServiceMap.Providers.Pages.My.Entries;

/// <summary>Two people edited one entry: the second sees both, and merges them field by field.</summary>
internal sealed class MergeModel(FindEntry find, CurrentListings listings, OpenDraft open, DraftContents contents, MergeDraft merge, EntryHistory history)
    : DraftPageModel(find, listings, open, contents)
{
    private const string TheirsChosen = "theirs";

    /// <param name="Field">The field that both changed.</param>
    /// <param name="Name">What it is called.</param>
    /// <param name="Choices">Hers and theirs.</param>
    internal sealed record Conflict(string Field, string Name, IReadOnlyList<SelectListItem> Choices);

    public MergeDraft.Seen Seen { get; private set; } = null!;

    /// <summary>Who made the version that is live.</summary>
    public string Who { get; private set; } = "";

    public IReadOnlyList<ChangeInWords> Theirs => [.. Seen.Merge.Theirs.Select(InWords)];

    /// <summary>What she alone changed.</summary>
    public IReadOnlyList<ChangeInWords> Mine => [.. Seen.Merge.Mine.Where(change => !Seen.Merge.Conflicts.Contains(change.Field)).Select(InWords)];

    public IReadOnlyList<Conflict> Conflicts =>
    [
        .. from both in Seen.Merge.Conflicts
           let mine = InWords(Seen.Merge.Mine.First(change => change.Field == both))
           let theirs = InWords(Seen.Merge.Theirs.First(change => change.Field == both))
           select new Conflict(both, mine.Field, [new SelectListItem($"Yours: {mine.After}", "mine"), new SelectListItem($"Theirs: {theirs.After}", TheirsChosen, true)]),
    ];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (await Open(id, stop) is { } other) return other;
        if (await merge.Look(Draft, Entry.Keeper, stop) is not { } seen) return LocalRedirect(Address("check"));
        Seen = seen;
        Who = (await history.Of(Entry.Service, stop))[0].Name;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, [FromForm] int seen, CancellationToken stop)
    {
        if (await Open(id, stop) is { } other) return other;
        string[] theirs = [.. Request.Form.Where(field => field.Value == TheirsChosen).Select(field => field.Key)];
        return LocalRedirect(Address(await merge.Run(Draft, seen, theirs, stop) ? "check" : "merge"));
    }

    private ChangeInWords InWords(FieldChange change) => Words.Of(ChangeInWords.Of(change, isEntitled: true));
}
