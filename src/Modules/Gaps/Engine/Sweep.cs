using System.Buffers;

namespace ServiceMap.Gaps.Engine;

/// <summary>
/// Walks a cell from day to day on which something starts or ends, and gives its maximal runs between two days, which together cover
/// every day exactly once. One number an event, sorted; two counts a level; no work for days on which nothing happens.
/// </summary>
internal ref struct Sweep
{
    private readonly int to;
    private readonly int[] events;
    private readonly int count;
    private int next;
    private int day;
    private Tally confirmed;
    private Tally active;

    /// <param name="stretches">The stretches of the cell.</param>
    /// <param name="keep">Which services the filters keep, by their place in the grid's list.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day, not before the first.</param>
    public Sweep(ReadOnlySpan<Stretch> stretches, ReadOnlySpan<bool> keep, int from, int to)
    {
        this.to = to;
        day = from;
        events = ArrayPool<int>.Shared.Rent(stretches.Length * 4);
        foreach (ref readonly Stretch stretch in stretches)
        {
            if (!keep[stretch.Service]) continue;
            count = Add(count, stretch.ActiveFrom, stretch.ActiveTo, stretch.Level, from);
            count = Add(count, stretch.ConfirmedFrom, stretch.ConfirmedTo, stretch.Level | Confirmed, from);
        }

        events.AsSpan(0, count).Sort();
    }

    public Run Current { get; private set; }

    public readonly Sweep GetEnumerator() => this;

    public readonly void Dispose() => ArrayPool<int>.Shared.Return(events);

    /// <summary>Moves to the next run; false when the last day has been given.</summary>
    public bool MoveNext()
    {
        if (day > to) return false;
        int start = day;
        Apply();
        byte level = confirmed.Highest;
        byte possible = active.Highest;
        do
        {
            day = next < count ? events[next] >> Bits : to + 1;
            if (day <= to) Apply();
        }
        while (day <= to && confirmed.Highest == level && active.Highest == possible);

        Current = new Run(start, Math.Min(day, to + 1) - 1, level, possible);
        return true;
    }

    // An event is a day and, in its low bits, the level (2 bits), whether it is of confirmed days, and whether they end.
    private const int Bits = 4;
    private const int Confirmed = 4;
    private const int Ends = 8;

    private readonly int Add(int at, int first, int last, int what, int from)
    {
        if (first > last || last < from || first > to) return at;
        events[at++] = Math.Max(first, from) << Bits | what;
        if (last < to) events[at++] = last + 1 << Bits | what | Ends;
        return at;
    }

    /// <summary>Applies every event of the day.</summary>
    private void Apply()
    {
        for (; next < count && events[next] >> Bits == day; next++)
        {
            int what = events[next];
            int change = (what & Ends) == 0 ? 1 : -1;
            if ((what & Confirmed) == 0) active.Change(what & 3, change);
            else confirmed.Change(what & 3, change);
        }
    }

    /// <summary>How many stretches there are at each level.</summary>
    private struct Tally
    {
        private int one;
        private int two;
        private int three;

        public readonly byte Highest => three > 0 ? Levels.InBorough : two > 0 ? Levels.ReachIn : one > 0 ? Levels.Generic : Levels.None;

        public void Change(int level, int by)
        {
            if (level == Levels.InBorough) three += by;
            else if (level == Levels.ReachIn) two += by;
            else one += by;
        }
    }
}

/// <summary>A maximal run of days with one pair of level and possible level; both ends are inside it.</summary>
internal readonly record struct Run(int From, int To, byte Level, byte Possible);
