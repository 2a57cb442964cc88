using System.Collections.Concurrent;

namespace ServiceMap.Host.Serving.Delivery;

/// <summary>
/// Answers by what was asked, in bounded memory. They are kept in two halves: what is asked for is in the younger one, or moves there; when
/// that is full it becomes the older one, and what nobody has asked for meanwhile is let go with the older one before it.
/// </summary>
/// <param name="mostInAll">How many bytes are kept, about.</param>
/// <param name="mostOfOne">The most that one answer may have.</param>
internal sealed class KeptAnswers(int mostInAll, int mostOfOne)
{
    private readonly Lock turning = new();
    private volatile Half younger = new();
    private volatile Half older = new();

    public Answer? Find(Key key)
    {
        if (younger.Answers.TryGetValue(key, out Answer? answer)) return answer;
        if (older.Answers.TryGetValue(key, out answer)) Keep(key, answer);
        return answer;
    }

    public void Keep(Key key, Answer answer)
    {
        int size = answer.Size + (2 * key.Address.Length);
        if (size > mostOfOne) return;
        Half half = younger;
        if (!half.Answers.TryAdd(key, answer) || half.Grow(size) <= mostInAll / 2) return;
        lock (turning)
        {
            if (half != younger) return;
            older = half;
            younger = new Half();
        }
    }

    /// <param name="Address">The path and the query.</param>
    /// <param name="Encoding">How the answer is compressed; empty where it is not.</param>
    internal readonly record struct Key(string Address, string Encoding);

    private sealed class Half
    {
        private long size;

        public ConcurrentDictionary<Key, Answer> Answers { get; } = [];

        public long Grow(int by) => Interlocked.Add(ref size, by);
    }
}
