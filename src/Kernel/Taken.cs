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
public sealed record TakenFile(string File, int Added, int Updated, int Unchanged);
