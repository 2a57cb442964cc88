namespace ServiceMap.Kernel;

/// <summary>
/// What a module made of its part of a pack. It is final only once the one transaction that all parts share has been committed, and
/// it must not be committed when anything was refused.
/// </summary>
/// <param name="Files">What each file brought.</param>
/// <param name="Refused">Every row that was refused, not only the first.</param>
/// <param name="Facts">The facts to publish after the commit; empty when nothing changed.</param>
public sealed record Taken(IReadOnlyList<TakenFile> Files, IReadOnlyList<Refusal> Refused, IReadOnlyList<object> Facts);

/// <summary>How many entries of a file were new, changed, or as they were already stored.</summary>
public sealed record TakenFile(string File, int Added, int Updated, int Unchanged)
{
    /// <summary>The stored entries that the file does not name and that go therefore, each by its id and what people call it.</summary>
    public IReadOnlyList<string> Removed { get; init; } = [];

    /// <summary>What else whoever imports has to know, as plain sentences without their full stop.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    public bool ChangesNothing => Added + Updated + Removed.Count == 0;

    public bool Equals(TakenFile? other) => other is not null
        && (File, Added, Updated, Unchanged) == (other.File, other.Added, other.Updated, other.Unchanged)
        && Removed.SequenceEqual(other.Removed) && Remarks.SequenceEqual(other.Remarks);

    public override int GetHashCode() => HashCode.Combine(File, Added, Updated, Unchanged, Removed.Count);
}

/// <summary>What becomes of what is stored and not named in what is taken.</summary>
public enum Unnamed
{
    Stays,
    Goes,
}
