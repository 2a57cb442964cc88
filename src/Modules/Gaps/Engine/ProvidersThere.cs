using System.Buffers;

namespace ServiceMap.Gaps.Engine;

/// <summary>Counts who holds a cell up.</summary>
internal static class ProvidersThere
{
    /// <summary>
    /// How many different providers meet the standard in a cell, confirmed, on a day; and whether the only one is the provider that
    /// stands for all that no source states.
    /// </summary>
    /// <param name="stretches">The stretches of the cell.</param>
    /// <param name="keep">What the filters keep.</param>
    /// <param name="notStated">The place of the provider that is not stated; -1 where there is none.</param>
    /// <param name="standard">The standard.</param>
    /// <param name="day">The day.</param>
    public static (int Count, bool Unknown) Count(
        ReadOnlySpan<Stretch> stretches, Keep keep, int notStated, byte standard, int day)
    {
        int[] seen = ArrayPool<int>.Shared.Rent(stretches.Length);
        int count = 0;
        foreach (ref readonly Stretch stretch in stretches)
        {
            if (stretch.Level < standard || !stretch.IsConfirmed(day) || !keep[stretch.Service]) continue;
            if (!seen.AsSpan(0, count).Contains(stretch.Provider)) seen[count++] = stretch.Provider;
        }

        bool unknown = count == 1 && seen[0] == notStated;
        ArrayPool<int>.Shared.Return(seen);
        return (count, unknown);
    }
}
