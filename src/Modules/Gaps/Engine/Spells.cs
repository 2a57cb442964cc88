using System.Runtime.InteropServices;

namespace ServiceMap.Gaps.Engine;

/// <summary>
/// Days on which services reach a level, by their first day. All first days lie behind each other, then all last days, services and
/// levels, in one list of numbers: most questions look at little more than the first two, what is not read costs nothing, and what is
/// read next lies next.
/// </summary>
internal readonly struct Spells
{
    private readonly int[] numbers;

    private Spells(int count)
    {
        Count = count;
        numbers = new int[(3 * count) + ((count + sizeof(int) - 1) / sizeof(int))];
    }

    public int Count { get; }

    /// <summary>The first days, in order.</summary>
    public ReadOnlySpan<int> From => numbers.AsSpan(0, Count);

    /// <summary>The last days, not before the first.</summary>
    public ReadOnlySpan<int> To => numbers.AsSpan(Count, Count);

    /// <summary>The places of the services in the grid's list.</summary>
    public ReadOnlySpan<int> Service => numbers.AsSpan(2 * Count, Count);

    /// <summary>1, 2 or 3.</summary>
    public ReadOnlySpan<byte> Level => Heights[..Count];

    private Span<byte> Heights => MemoryMarshal.AsBytes(numbers.AsSpan(3 * Count));

    /// <param name="stretches">In any order.</param>
    /// <param name="days">The first and the last day of a spell; none where the last is before the first.</param>
    public static Spells Of(Stretch[] stretches, Func<Stretch, (int From, int To)> days)
    {
        Stretch[] inOrder = Array.FindAll(stretches, stretch => days(stretch) is var (first, last) && first <= last);
        Array.Sort(Array.ConvertAll(inOrder, stretch => days(stretch).From), inOrder);
        Spells spells = new(inOrder.Length);
        for (int i = 0; i < inOrder.Length; i++)
        {
            (int first, int last) = days(inOrder[i]);
            spells.Set(i, first, last, inOrder[i].Service, inOrder[i].Level);
        }

        return spells;
    }

    /// <summary>
    /// Those that none before them outdoes, which are few where there is much: a spell is outdone by one that begins no later, ends no
    /// earlier and is of no lower level.
    /// </summary>
    public Spells NotOutdone()
    {
        List<int> places = [];
        Span<int> reach = stackalloc int[Levels.InBorough + 1];
        reach.Fill(Days.First - 1);
        for (int i = 0; i < Count; i++)
        {
            if (To[i] <= reach[Level[i]]) continue;
            places.Add(i);
            for (int lower = 0; lower <= Level[i]; lower++) reach[lower] = Math.Max(reach[lower], To[i]);
        }

        return places.Count == Count ? this : At(places);
    }

    private Spells At(List<int> places)
    {
        Spells some = new(places.Count);
        for (int i = 0; i < places.Count; i++) some.Set(i, From[places[i]], To[places[i]], Service[places[i]], Level[places[i]]);
        return some;
    }

    private void Set(int at, int first, int last, int service, byte level)
    {
        (numbers[at], numbers[Count + at], numbers[(2 * Count) + at]) = (first, last, service);
        Heights[at] = level;
    }
}
