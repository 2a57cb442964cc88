namespace ServiceMap.Benchmarks.Peers;

/// <summary>What a question comes to: how many runs or hits, and a sum over all of them that no two different answers are likely to share.</summary>
internal readonly record struct Answer(long Count, long Sum)
{
    public static Answer operator +(Answer one, Answer other) => new(one.Count + other.Count, one.Sum + other.Sum);
}
