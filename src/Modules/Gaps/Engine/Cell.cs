namespace ServiceMap.Gaps.Engine;

/// <summary>
/// Everything on record for one need in one area: its stretches and, apart, their active and their confirmed days in the order in
/// which they begin, so that no question has to sort them. It never changes; a change of a service makes another.
/// </summary>
internal sealed class Cell
{
    public static readonly Cell Empty = new([]);

    private readonly Stretch[] stretches;
    private readonly Spell[] active;
    private readonly Spell[] confirmed;

    /// <param name="stretches">In any order; they are kept, not copied.</param>
    public Cell(Stretch[] stretches)
    {
        this.stretches = stretches;
        active = InOrder(Array.ConvertAll(stretches, one => new Spell(one.ActiveFrom, one.ActiveTo, one.Service, one.Level)));
        confirmed = InOrder(
            [.. stretches.Where(one => one.ConfirmedFrom <= one.ConfirmedTo).Select(one => new Spell(one.ConfirmedFrom, one.ConfirmedTo, one.Service, one.Level))]);
    }

    public ReadOnlySpan<Stretch> Stretches => stretches;

    /// <summary>The days on which services are active, by their first day.</summary>
    public ReadOnlySpan<Spell> Active => active;

    /// <summary>The days for which somebody vouches, by their first day.</summary>
    public ReadOnlySpan<Spell> Confirmed => confirmed;

    private static Spell[] InOrder(Spell[] spells)
    {
        Array.Sort(Array.ConvertAll(spells, spell => spell.From), spells);
        return spells;
    }
}

/// <summary>Days on which a service reaches a level, both ends included.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, not before the first.</param>
/// <param name="Service">The service's place in the grid's list.</param>
/// <param name="Level">1, 2 or 3.</param>
internal readonly record struct Spell(int From, int To, int Service, byte Level);
