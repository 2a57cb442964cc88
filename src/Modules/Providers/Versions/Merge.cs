namespace ServiceMap.Providers.Versions;

/// <summary>Two people changed one entry, each without having seen what the other did: what each did, and where they disagree.</summary>
/// <param name="Mine">What one of them changed.</param>
/// <param name="Theirs">What was made live meanwhile.</param>
internal sealed record Merge(IReadOnlyList<FieldChange> Mine, IReadOnlyList<FieldChange> Theirs)
{
    private EntryContent live = EntryContent.Empty;

    /// <param name="from">What both began with.</param>
    /// <param name="mine">What one made of it.</param>
    /// <param name="live">What is live now.</param>
    public static Merge Of(EntryContent from, EntryContent mine, EntryContent live)
    {
        IReadOnlyList<FieldChange> changed = FieldChange.Between(from, mine);
        IReadOnlyList<FieldChange> meanwhile = FieldChange.Between(from, live);

        // Where both did the same, there is nothing to do any more.
        return new Merge([.. changed.Where(change => !meanwhile.Contains(change))], meanwhile) { live = live };
    }

    /// <summary>The fields that both changed, each otherwise.</summary>
    public IReadOnlyList<string> Conflicts => [.. Mine.Select(change => change.Field).Intersect(Theirs.Select(change => change.Field))];

    /// <summary>What is live now with what I changed, but for the fields in which I take theirs.</summary>
    public EntryContent Taking(IReadOnlyCollection<string> theirs) => Mine.Where(change => !theirs.Contains(change.Field)).Aggregate(live, (entry, change) => change.ApplyTo(entry));
}
