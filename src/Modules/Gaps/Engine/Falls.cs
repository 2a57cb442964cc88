namespace ServiceMap.Gaps.Engine;

/// <summary>A fall of a cell's level.</summary>
/// <param name="LastDay">The day before the fall.</param>
/// <param name="Before">The level on that day.</param>
/// <param name="After">The level on the next day.</param>
internal readonly record struct Fall(int LastDay, byte Before, byte After);

/// <summary>When a level falls, and what makes it fall.</summary>
internal static class Falls
{
    /// <summary>The first day from which a cell's level is lower than on <paramref name="day"/>, as a fall; null when it never is, or is 0.</summary>
    public static Fall? Next(Cell cell, Keep keep, int day)
    {
        LevelRuns runs = new(cell.Confirmed, keep, day, Days.Last);
        runs.MoveNext();
        byte present = runs.Level;
        byte before = present;
        while (runs.MoveNext())
        {
            if (runs.Level < present) return new Fall(runs.From - 1, before, runs.Level);
            before = runs.Level;
        }

        return null;
    }

    /// <summary>Adds every fall whose last day lies between two days, both included.</summary>
    public static void Between(Cell cell, Keep keep, int from, int to, List<Fall> into)
    {
        byte before = 0;
        LevelRuns runs = new(cell.Confirmed, keep, from, to + 1);
        while (runs.MoveNext())
        {
            if (runs.Level < before) into.Add(new Fall(runs.From - 1, before, runs.Level));
            before = runs.Level;
        }
    }

    /// <summary>
    /// Whether this stretch helps to end a level: its service is above the new level and confirmed on the last day but not on the next,
    /// and the stretch's own confirmed days end there.
    /// </summary>
    public static bool EndsWith(in Stretch stretch, ReadOnlySpan<Stretch> stretches, Keep keep, Fall fall) =>
        stretch.ConfirmedTo == fall.LastDay && stretch.IsConfirmed(fall.LastDay) && stretch.Level > fall.After && keep[stretch.Service]
        && !GoesOn(stretch.Service, stretches, fall.LastDay + 1);

    /// <summary>What ended a level.</summary>
    public static Causes Of(ReadOnlySpan<Stretch> stretches, Keep keep, Fall fall)
    {
        Causes causes = Causes.None;
        foreach (ref readonly Stretch stretch in stretches)
        {
            if (EndsWith(stretch, stretches, keep, fall)) causes |= stretch.EndedBy;
        }

        return causes;
    }

    private static bool GoesOn(int service, ReadOnlySpan<Stretch> stretches, int day)
    {
        foreach (ref readonly Stretch stretch in stretches)
        {
            if (stretch.Service == service && stretch.IsConfirmed(day)) return true;
        }

        return false;
    }
}
