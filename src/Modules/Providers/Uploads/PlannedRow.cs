using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Drafts;
using ServiceMap.Providers.Versions;

namespace ServiceMap.Providers.Uploads;

/// <summary>A row of an upload beside what is live.</summary>
internal sealed record PlannedRow(SheetRow Said)
{
    /// <summary>Null where the row names none that she keeps.</summary>
    public Target? Entry { get; init; }

    public IReadOnlyList<Fault> Faults { get; init; } = [];

    /// <summary>Whether it was changed by somebody else since she downloaded it.</summary>
    public bool IsOutdated { get; init; }

    /// <summary>Whether somebody is to approve it.</summary>
    public bool Waits { get; init; }

    public RowKind Kind => Faults.Count > 0 ? RowKind.Refused : Entry!.Number == 0 ? RowKind.Added : Entry.Before == Entry.After ? RowKind.Unchanged : RowKind.Changed;

    public bool DoesSomething => Kind is RowKind.Added or RowKind.Changed;

    public PlannedRow Refused(string column, string reason) => this with { Faults = [.. Faults, new Fault(column, reason)] };

    public RowResult Result()
    {
        bool shows = Entry is not null && (DoesSomething || IsOutdated);
        IEnumerable<FieldChange> changes = shows ? FieldChange.Between(Entry!.Before, Entry.After).Where(change => !change.IsSite) : [];
        return new RowResult(
            Said.Line, Said["name"] is { Length: > 0 } name ? name : Entry?.Before.Texts["name"] ?? "", Kind, Waits && DoesSomething,
            [.. changes.Select(change => ChangeInWords.Of(change, isEntitled: false))], Faults);
    }

    /// <param name="Service">The entry.</param>
    /// <param name="Keeper">Her right to change it.</param>
    /// <param name="Number">The number of the version that is live; 0 for a new entry.</param>
    /// <param name="Before">What is live.</param>
    /// <param name="After">What is to be live.</param>
    internal sealed record Target(ServiceCode Service, Keeper Keeper, int Number, EntryContent Before, EntryContent After);
}
