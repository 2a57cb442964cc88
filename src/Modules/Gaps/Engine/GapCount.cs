namespace ServiceMap.Gaps.Engine;

/// <summary>How often and how long the level of a cell is below a standard.</summary>
/// <param name="Runs">The maximal runs of such days.</param>
/// <param name="Days">The days in all.</param>
internal readonly record struct GapCount(long Runs, long Days)
{
    /// <summary>
    /// Counts between two days, both included. The confirmed days stand in the order in which they begin: where one begins after
    /// everything before it has ended, there is a gap between.
    /// </summary>
    /// <param name="cell">The cell.</param>
    /// <param name="keep">What the filters keep.</param>
    /// <param name="standard">The level that is asked for, 1 to 3.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day, not before the first.</param>
    public static GapCount Of(Cell cell, Keep keep, byte standard, int from, int to)
    {
        GapCount count = default;
        int reach = from - 1;
        (Spells confirmed, keep) = cell.Confirmed.Decisive(keep);
        ReadOnlySpan<int> first = confirmed.From;
        ReadOnlySpan<int> last = confirmed.To;
        ReadOnlySpan<byte> levels = confirmed.Level;
        ReadOnlySpan<int> services = confirmed.Service;
        for (int i = 0; i < first.Length && first[i] <= to; i++)
        {
            if (last[i] <= reach || levels[i] < standard || !keep[services[i]]) continue;
            count = count.And(reach + 1, first[i] - 1);
            reach = last[i];
        }

        return count.And(reach + 1, to);
    }

    public static GapCount operator +(GapCount one, GapCount other) => new(one.Runs + other.Runs, one.Days + other.Days);

    /// <summary>With a gap from one day to another, both included; without one where the last is before the first.</summary>
    private GapCount And(int from, int to) => from > to ? this : new GapCount(Runs + 1, Days + to - from + 1);
}
