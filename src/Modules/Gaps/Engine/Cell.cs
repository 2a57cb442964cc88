namespace ServiceMap.Gaps.Engine;

/// <summary>
/// Everything on record for one need in one area: its stretches and, apart, their active and their confirmed days in the order in
/// which they begin, so that no question has to sort them. It never changes; a change of a service makes another.
/// </summary>
/// <param name="stretches">In any order; they are kept, not copied.</param>
internal sealed class Cell(Stretch[] stretches)
{
    public static readonly Cell Empty = new([]);

    public ReadOnlySpan<Stretch> Stretches => stretches;

    /// <summary>The days on which services are active.</summary>
    public SpellsOnRecord Active { get; } = new(Spells.Of(stretches, stretch => (stretch.ActiveFrom, stretch.ActiveTo)));

    /// <summary>The days for which somebody vouches.</summary>
    public SpellsOnRecord Confirmed { get; } = new(Spells.Of(stretches, stretch => (stretch.ConfirmedFrom, stretch.ConfirmedTo)));
}
