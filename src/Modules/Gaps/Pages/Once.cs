namespace ServiceMap.Gaps.Pages;

/// <summary>A list in which nothing stands twice, by the sameness that is given.</summary>
internal sealed class Once<T>(IEqualityComparer<T> same)
    where T : notnull
{
    private readonly Dictionary<T, int> places = new(same);
    private readonly List<T> all = [];

    public IReadOnlyList<T> All => all;

    /// <summary>Where it stands, from now on if it did not before.</summary>
    public int PlaceOf(T one)
    {
        if (places.TryAdd(one, all.Count)) all.Add(one);
        return places[one];
    }
}

/// <summary>Rows of numbers are the same where their numbers are.</summary>
internal sealed class SameNumbers : IEqualityComparer<int[]>
{
    public static readonly SameNumbers Instance = new();

    public bool Equals(int[]? one, int[]? other) => one.AsSpan().SequenceEqual(other);

    public int GetHashCode(int[] numbers)
    {
        HashCode hash = default;
        foreach (int number in numbers) hash.Add(number);
        return hash.ToHashCode();
    }
}
