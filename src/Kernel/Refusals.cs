using System.Collections;

namespace ServiceMap.Kernel;

/// <summary>
/// What was refused, in the order in which it was found. Only so many are kept, so that the memory which a broken file takes does not
/// grow with what is wrong in it: nobody reads ten million lines.
/// </summary>
public sealed class Refusals : ICollection<Refusal>, IReadOnlyList<Refusal>
{
    /// <summary>How many are kept.</summary>
    public const int Most = 1000;

    private readonly List<Refusal> kept = [];

    public int Count => kept.Count;

    /// <summary>Whether there were more than are kept.</summary>
    public bool More { get; private set; }

    public bool IsReadOnly => false;

    public Refusal this[int index] => kept[index];

    public void Add(Refusal item)
    {
        if (kept.Count < Most) kept.Add(item);
        else More = true;
    }

    public void AddRange(IEnumerable<Refusal> refusals)
    {
        foreach (Refusal refusal in refusals)
        {
            Add(refusal);
            if (More) return;
        }

        More |= refusals is Refusals { More: true };
    }

    /// <summary>The same refusals, each told otherwise.</summary>
    public Refusals Told(Func<Refusal, Refusal> otherwise)
    {
        Refusals told = new() { More = More };
        told.kept.AddRange(kept.Select(otherwise));
        return told;
    }

    public void Clear() => kept.Clear();

    public bool Contains(Refusal item) => kept.Contains(item);

    public void CopyTo(Refusal[] array, int arrayIndex) => kept.CopyTo(array, arrayIndex);

    public bool Remove(Refusal item) => kept.Remove(item);

    public IEnumerator<Refusal> GetEnumerator() => kept.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
