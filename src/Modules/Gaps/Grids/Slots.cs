using System.Collections;

namespace ServiceMap.Gaps.Grids;

/// <summary>
/// A list that never changes. A changed copy shares with it all that was not replaced, in pieces, so that replacing one of a million costs
/// no more than replacing one of a thousand.
/// </summary>
internal sealed class Slots<T> : IReadOnlyList<T>
{
    private const int Bits = 9;
    private const int PieceSize = 1 << Bits;

    public static readonly Slots<T> Empty = new([], 0);

    private readonly T[][] pieces;

    private Slots(T[][] pieces, int count) => (this.pieces, Count) = (pieces, count);

    public int Count { get; }

    public T this[int place] => pieces[place >> Bits][place & (PieceSize - 1)];

    public IEnumerator<T> GetEnumerator()
    {
        for (int i = 0; i < Count; i++) yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>A copy that can be changed, until it is finished.</summary>
    internal sealed class Change(Slots<T> from)
    {
        private readonly List<T[]> pieces = [.. from.pieces];
        private readonly HashSet<int> own = [];

        public int Count { get; private set; } = from.Count;

        public T this[int place]
        {
            get => pieces[place >> Bits][place & (PieceSize - 1)];
            set => Own(place >> Bits)[place & (PieceSize - 1)] = value;
        }

        public void Add(T one)
        {
            if (Count == pieces.Count * PieceSize) pieces.Add([]);
            this[Count++] = one;
        }

        public Slots<T> Finish()
        {
            own.Clear();
            return new Slots<T>([.. pieces], Count);
        }

        private T[] Own(int piece)
        {
            if (!own.Add(piece)) return pieces[piece];
            T[] copy = new T[PieceSize];
            pieces[piece].CopyTo(copy, 0);
            return pieces[piece] = copy;
        }
    }
}
