using System.Runtime.CompilerServices;

namespace ServiceMap.Gaps.Engine;

/// <summary>
/// Gives the maximal runs of days on which the highest of some spells stays at one level; together they cover every day between two
/// days exactly once.
///
/// The idea: of all that has begun by a day, nothing counts but how far the farthest of each level reaches. So the spells, which stand
/// in the order of their first days, are read once from front to back, and no end is ever sorted or counted. While a level lasts, what
/// begins at the same level or below only makes some level last longer; it ends with its reach or where a higher one begins.
/// </summary>
internal ref struct LevelRuns
{
    private readonly ReadOnlySpan<Spell> spells;
    private readonly ReadOnlySpan<bool> keep;
    private readonly int to;
    private int next;
    private int day;
    private Reaches reaches;

    /// <param name="spells">The spells of a cell, by their first day.</param>
    /// <param name="keep">Which services the filters keep, by their place in the grid's list.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day, not before the first.</param>
    public LevelRuns(ReadOnlySpan<Spell> spells, ReadOnlySpan<bool> keep, int from, int to)
    {
        this.spells = spells;
        this.keep = keep;
        this.to = to;
        day = from;
        ((Span<int>)reaches).Fill(from - 1);
    }

    /// <summary>The first day of the run.</summary>
    public int From { get; private set; }

    /// <summary>The last day of the run.</summary>
    public int To { get; private set; }

    public byte Level { get; private set; }

    /// <summary>Moves to the next run; false when the last day has been given.</summary>
    public bool MoveNext()
    {
        if (day > to) return false;
        From = day;
        Level = LevelNow();
        do day = NextChange(Level);
        while (day <= to && LevelNow() == Level);
        To = Math.Min(day - 1, to);
        return true;
    }

    /// <summary>The highest level that something which has begun still reaches.</summary>
    private byte LevelNow()
    {
        for (; next < spells.Length && spells[next].From <= day; next++) Begin(spells[next]);
        byte level = Levels.InBorough;
        while (level > Levels.None && reaches[level] < day) level--;
        return level;
    }

    /// <summary>The first day on which the level may be another: a higher one begins, or its reach is behind.</summary>
    private int NextChange(byte level)
    {
        for (; next < spells.Length; next++)
        {
            ref readonly Spell spell = ref spells[next];
            int last = level == Levels.None ? to : reaches[level];
            if (spell.From > last) return last + 1;
            if (spell.Level > level && keep[spell.Service]) return spell.From;
            Begin(spell);
        }

        return (level == Levels.None ? to : reaches[level]) + 1;
    }

    private void Begin(in Spell spell)
    {
        if (spell.To > reaches[spell.Level] && keep[spell.Service]) reaches[spell.Level] = spell.To;
    }

    /// <summary>By level, the last day of whatever has begun; the place of level 0 is not used.</summary>
    [InlineArray(Levels.InBorough + 1)]
    private struct Reaches
    {
        private int first;
    }
}
