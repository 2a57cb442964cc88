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
    private readonly ReadOnlySpan<int> first;
    private readonly ReadOnlySpan<int> last;
    private readonly ReadOnlySpan<byte> levels;
    private readonly ReadOnlySpan<int> services;
    private readonly Keep keep;
    private readonly int to;
    private int next;
    private int day;
    private Reaches reaches;

    /// <param name="recorded">The active or the confirmed days of a cell.</param>
    /// <param name="keep">What the filters keep.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day, not before the first.</param>
    public LevelRuns(SpellsOnRecord recorded, Keep keep, int from, int to)
    {
        (Spells spells, this.keep) = recorded.Decisive(keep);
        first = spells.From;
        last = spells.To;
        levels = spells.Level;
        services = spells.Service;
        this.to = to;
        day = from;
        reaches = new Reaches(from - 1);
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
        for (; next < first.Length && first[next] <= day; next++) Begin();
        byte level = Levels.InBorough;
        while (level > Levels.None && reaches[level] < day) level--;
        return level;
    }

    /// <summary>
    /// The first day on which the level may be another: a higher one begins, or its reach is behind. What is neither higher nor longer than
    /// the level lasts is passed over.
    /// </summary>
    private int NextChange(byte level)
    {
        int reach = level == Levels.None ? to : reaches[level];
        for (; next < first.Length && first[next] <= reach; next++)
        {
            if (levels[next] <= level && last[next] <= reach) continue;
            if (levels[next] > level && keep[services[next]]) return first[next];
            Begin();
            if (level > Levels.None) reach = reaches[level];
        }

        return reach + 1;
    }

    private void Begin()
    {
        byte level = levels[next];
        if (last[next] > reaches[level] && keep[services[next]]) reaches[level] = last[next];
    }

    /// <summary>By level, the last day of whatever has begun.</summary>
    private struct Reaches(int none)
    {
        private int one = none;
        private int two = none;
        private int three = none;

        public int this[byte level]
        {
            readonly get => level == Levels.InBorough ? three : level == Levels.ReachIn ? two : one;
            set
            {
                if (level == Levels.InBorough) three = value;
                else if (level == Levels.ReachIn) two = value;
                else one = value;
            }
        }
    }
}
