namespace ServiceMap.Gaps.Engine;

/// <summary>The levels of a cell, and what is known of it on one day.</summary>
internal static class Levels
{
    public const byte None = 0;
    public const byte Generic = 1;
    public const byte ReachIn = 2;
    public const byte InBorough = 3;

    /// <summary>The level over confirmed services and the possible level over all active ones, which is never lower.</summary>
    /// <param name="stretches">The stretches of the cell.</param>
    /// <param name="keep">What the filters keep.</param>
    /// <param name="day">The day.</param>
    public static (byte Level, byte Possible) On(ReadOnlySpan<Stretch> stretches, Keep keep, int day)
    {
        byte level = None;
        byte possible = None;
        foreach (ref readonly Stretch stretch in stretches)
        {
            if (!stretch.IsActive(day) || !keep[stretch.Service]) continue;
            possible = Math.Max(possible, stretch.Level);
            if (stretch.IsConfirmed(day)) level = Math.Max(level, stretch.Level);
        }

        return (level, possible);
    }

    /// <summary>Whether a level reaches a standard, only a possible level does, or neither.</summary>
    public static Status Against(byte standard, byte level, byte possible) =>
        level >= standard ? Status.Met : possible >= standard ? Status.Unconfirmed : Status.Gap;
}

/// <summary>How a cell stands against the standard that the planner chose.</summary>
internal enum Status : byte
{
    /// <summary>Its level reaches the standard.</summary>
    Met,

    /// <summary>Only its possible level does: somebody should ask.</summary>
    Unconfirmed,

    /// <summary>Not even its possible level does.</summary>
    Gap,
}
