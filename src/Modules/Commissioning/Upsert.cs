using Microsoft.EntityFrameworkCore;
using ServiceMap.Kernel;

namespace ServiceMap.Commissioning;

/// <summary>Adds what is new and updates what is stored; says what became of each.</summary>
internal static class Upsert
{
    /// <summary>What changed, as it was before (null where it is new) and as it is now, and how many are as they were.</summary>
    internal sealed record Changes<T>(IReadOnlyList<(T? Before, T After)> Changed, int Unchanged)
    {
        public TakenFile In(string file) =>
            new(file, Changed.Count(change => change.Before is null), Changed.Count(change => change.Before is not null), Unchanged);
    }

    /// <param name="db">The context that tracks what is stored.</param>
    /// <param name="said">What is to be stored.</param>
    /// <param name="stored">What is stored, tracked.</param>
    /// <param name="key">What identifies one.</param>
    public static Changes<T> Run<TKey, T>(DbContext db, IEnumerable<T> said, IReadOnlyDictionary<TKey, T> stored, Func<T, TKey> key)
        where T : class
        where TKey : notnull
    {
        List<(T? Before, T After)> changed = [];
        int unchanged = 0;
        foreach (T one in said)
        {
            if (!stored.TryGetValue(key(one), out T? known))
            {
                db.Add(one);
                changed.Add((null, one));
                continue;
            }

            T before = (T)db.Entry(known).OriginalValues.ToObject();
            db.Entry(known).CurrentValues.SetValues(one);
            if (db.Entry(known).State == EntityState.Modified) changed.Add((before, one));
            else unchanged++;
        }

        return new Changes<T>(changed, unchanged);
    }
}
