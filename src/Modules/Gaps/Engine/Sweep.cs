namespace ServiceMap.Gaps.Engine;

/// <summary>
/// Walks a cell from change to change and gives its maximal runs between two days, which together cover every day exactly once: the
/// runs of its level laid beside the runs of its possible level. No work for days on which nothing happens.
/// </summary>
internal ref struct Sweep
{
    private readonly int to;
    private LevelRuns confirmed;
    private LevelRuns active;
    private int day;

    /// <param name="cell">The cell.</param>
    /// <param name="keep">What the filters keep.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day, not before the first.</param>
    public Sweep(Cell cell, Keep keep, int from, int to)
    {
        this.to = to;
        day = from;
        confirmed = new LevelRuns(cell.Confirmed, keep, from, to);
        active = new LevelRuns(cell.Active, keep, from, to);
        confirmed.MoveNext();
        active.MoveNext();
    }

    public Run Current { get; private set; }

    public readonly Sweep GetEnumerator() => this;

    /// <summary>Moves to the next run; false when the last day has been given.</summary>
    public bool MoveNext()
    {
        if (day > to) return false;
        int last = Math.Min(confirmed.To, active.To);
        Current = new Run(day, last, confirmed.Level, active.Level);
        if (confirmed.To == last) confirmed.MoveNext();
        if (active.To == last) active.MoveNext();
        day = last + 1;
        return true;
    }
}

/// <summary>A maximal run of days with one pair of level and possible level; both ends are inside it.</summary>
internal readonly record struct Run(int From, int To, byte Level, byte Possible);
