namespace ServiceMap.Benchmarks.Peers;

/// <summary>Fails loudly where two contestants do not answer alike: what answers wrongly is not timed.</summary>
internal static class Same
{
    public static void Answers<T>(string who, T ours, T theirs)
    {
        if (!EqualityComparer<T>.Default.Equals(ours, theirs)) throw new InvalidOperationException($"{who}: answers {theirs}, where ours is {ours}.");
    }

    /// <summary>Compares row by row, and gives how many rows there are.</summary>
    public static int Rows<T>(string who, IEnumerable<T> ours, IEnumerable<T> theirs)
    {
        using IEnumerator<T> expected = ours.GetEnumerator();
        using IEnumerator<T> found = theirs.GetEnumerator();
        for (int row = 0; ; row++)
        {
            bool more = expected.MoveNext();
            if (more != found.MoveNext()) throw new InvalidOperationException($"{who}: ours and theirs differ in length after {row} rows.");
            if (!more) return row;
            Answers($"{who}, row {row}", expected.Current, found.Current);
        }
    }
}
