using System.Numerics;

namespace ServiceMap.Providers.Listings;

/// <summary>A set of listings, by their places: one bit for each. It never changes.</summary>
internal sealed class Marks
{
    private readonly ulong[] bits;

    private Marks(int size, ulong[] bits) => (Size, this.bits) = (size, bits);

    /// <summary>How many listings there are, marked or not.</summary>
    public int Size { get; }

    public int Count
    {
        get
        {
            int count = 0;
            foreach (ulong word in bits) count += BitOperations.PopCount(word);
            return count;
        }
    }

    public static Marks None(int size) => new(size, new ulong[Words(size)]);

    public static Marks All(int size)
    {
        ulong[] marked = new ulong[Words(size)];
        Array.Fill(marked, ulong.MaxValue);
        if ((size & 63) != 0) marked[^1] = (1UL << (size & 63)) - 1;
        return new Marks(size, marked);
    }

    public static Marks Where(int size, Func<int, bool> isMarked) => Of(size, Enumerable.Range(0, size).Where(isMarked));

    public static Marks Of(int size, IEnumerable<int> places)
    {
        ulong[] marked = new ulong[Words(size)];
        foreach (int place in places) marked[place >> 6] |= 1UL << (place & 63);
        return new Marks(size, marked);
    }

    public bool Has(int place) => (bits[place >> 6] >> (place & 63) & 1) != 0;

    public Marks And(Marks other)
    {
        ulong[] both = new ulong[bits.Length];
        for (int i = 0; i < both.Length; i++) both[i] = bits[i] & other.bits[i];
        return new Marks(Size, both);
    }

    public Marks Or(Marks other)
    {
        ulong[] either = new ulong[bits.Length];
        for (int i = 0; i < either.Length; i++) either[i] = bits[i] | other.bits[i];
        return new Marks(Size, either);
    }

    public Marks Without(Marks other)
    {
        ulong[] left = new ulong[bits.Length];
        for (int i = 0; i < left.Length; i++) left[i] = bits[i] & ~other.bits[i];
        return new Marks(Size, left);
    }

    /// <summary>How many are marked in both, without making a third.</summary>
    public int CountWith(Marks other)
    {
        int count = 0;
        for (int i = 0; i < bits.Length; i++) count += BitOperations.PopCount(bits[i] & other.bits[i]);
        return count;
    }

    /// <summary>The places that are marked, from the first.</summary>
    public IEnumerable<int> Places()
    {
        for (int i = 0; i < bits.Length; i++)
        {
            for (ulong left = bits[i]; left != 0; left &= left - 1) yield return (i << 6) + BitOperations.TrailingZeroCount(left);
        }
    }

    private static int Words(int size) => (size + 63) >> 6;
}
