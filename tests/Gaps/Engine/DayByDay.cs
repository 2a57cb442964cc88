using ServiceMap.Gaps.Engine;

namespace ServiceMap.Gaps.Tests.Engine;

/// <summary>The slow twin of the engine: looks at every stretch on every single day, as the rules are written, and remembers nothing.</summary>
internal static class DayByDay
{
    public static List<Run> Runs(Stretch[] stretches, Keep keep, int from, int to)
    {
        List<Run> runs = [];
        for (int day = from; day <= to; day++)
        {
            (byte level, byte possible) = Levels.On(stretches, keep, day);
            if (runs is [.., Run last] && (last.Level, last.Possible) == (level, possible)) runs[^1] = last with { To = day };
            else runs.Add(new Run(day, day, level, possible));
        }

        return runs;
    }

    public static List<Fall> Falls(Stretch[] stretches, Keep keep, int from, int to)
    {
        List<Fall> falls = [];
        for (int day = from; day <= to; day++)
        {
            byte before = Levels.On(stretches, keep, day).Level;
            byte after = Levels.On(stretches, keep, day + 1).Level;
            if (after < before) falls.Add(new Fall(day, before, after));
        }

        return falls;
    }

    public static Fall? NextFall(Stretch[] stretches, Keep keep, int day, int end)
    {
        byte present = Levels.On(stretches, keep, day).Level;
        for (int last = day; last < end; last++)
        {
            byte after = Levels.On(stretches, keep, last + 1).Level;
            if (after < present) return new Fall(last, Levels.On(stretches, keep, last).Level, after);
        }

        return null;
    }

    public static GapCount Gaps(Stretch[] stretches, Keep keep, byte standard, int from, int to)
    {
        GapCount count = default;
        bool before = false;
        for (int day = from; day <= to; day++)
        {
            bool isGap = Levels.On(stretches, keep, day).Level < standard;
            if (isGap) count = new GapCount(count.Runs + (before ? 0 : 1), count.Days + 1);
            before = isGap;
        }

        return count;
    }
}
