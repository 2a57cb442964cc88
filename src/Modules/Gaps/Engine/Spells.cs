using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ServiceMap.Gaps.Engine;

/// <summary>
/// Days on which services reach a level, by their first day. Each part of a spell has a list of its own, since most questions look at
/// little more than where spells end, and what is not read costs nothing.
/// </summary>
internal sealed class Spells
{
    private readonly int[] from;
    private readonly int[] to;
    private readonly byte[] level;
    private readonly int[] service;

    /// <param name="stretches">In any order.</param>
    /// <param name="days">The first and the last day of a spell; none where the last is before the first.</param>
    public Spells(Stretch[] stretches, Func<Stretch, (int From, int To)> days)
    {
        Stretch[] inOrder = Array.FindAll(stretches, stretch => days(stretch) is var (first, last) && first <= last);
        from = Array.ConvertAll(inOrder, stretch => days(stretch).From);
        Array.Sort(from, inOrder);
        to = Array.ConvertAll(inOrder, stretch => days(stretch).To);
        level = Array.ConvertAll(inOrder, stretch => stretch.Level);
        service = Array.ConvertAll(inOrder, stretch => stretch.Service);
    }

    /// <summary>The first days, in order.</summary>
    public ReadOnlySpan<int> From => from;

    /// <summary>The last days, not before the first.</summary>
    public ReadOnlySpan<int> To => to;

    /// <summary>1, 2 or 3.</summary>
    public ReadOnlySpan<byte> Level => level;

    /// <summary>The places of the services in the grid's list.</summary>
    public ReadOnlySpan<int> Service => service;

    /// <summary>
    /// The first spell from a place on that ends after a day; how many there are where none does. Several are looked at in one step, which
    /// says at once the first of them: to ask one after another would cost most in guessing wrongly where to stop.
    /// </summary>
    public int NextBeyond(int at, int day)
    {
        ref int days = ref MemoryMarshal.GetArrayDataReference(to);
        Vector256<int> reach = Vector256.Create(day);
        for (; at + Vector256<int>.Count <= to.Length; at += Vector256<int>.Count)
        {
            uint beyond = Vector256.GreaterThan(Vector256.LoadUnsafe(ref days, (nuint)at), reach).ExtractMostSignificantBits();
            if (beyond != 0) return at + BitOperations.TrailingZeroCount(beyond);
        }

        while (at < to.Length && to[at] <= day) at++;
        return at;
    }

    /// <summary>The first spell from a place on, and before another, that is of a higher level; the other where none is.</summary>
    public int NextHigher(int at, int before, byte than)
    {
        int higher = than == Levels.InBorough ? -1 : level.AsSpan(at, before - at).IndexOfAnyInRange((byte)(than + 1), Levels.InBorough);
        return higher < 0 ? before : at + higher;
    }
}
