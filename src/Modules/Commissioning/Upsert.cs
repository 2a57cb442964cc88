using Microsoft.EntityFrameworkCore;
using ServiceMap.Kernel;

namespace ServiceMap.Commissioning;

/// <summary>Adds what is new, updates what is stored and removes what has to go; says what became of each.</summary>
internal static class Upsert
{
    /// <summary>
    /// What changed, as it was before (null where it is new) and as it is now (null where it goes), and how many are as they were.
    /// </summary>
    internal sealed record Changes<T>(IReadOnlyList<(T? Before, T? After)> Changed, int Unchanged)
        where T : class
    {
        /// <summary>Each that changed, as it was and as it is.</summary>
        public IEnumerable<T> Versions => Changed.SelectMany(change => new[] { change.Before, change.After }).OfType<T>();

        public TakenFile In(string file, Func<T, string> name) => new(
            file,
            Changed.Count(change => change.Before is null),
            Changed.Count(change => change is { Before: not null, After: not null }),
            Unchanged)
        {
            Removed = [.. Changed.Where(change => change.After is null).Select(change => name(change.Before!)).Order(StringComparer.Ordinal)],
        };
    }

    /// <param name="db">The context that tracks what is stored.</param>
    /// <param name="said">What is to be stored.</param>
    /// <param name="stored">What is stored, tracked.</param>
    /// <param name="key">What identifies one.</param>
    /// <param name="unnamed">Whether what is stored and not said stays or goes.</param>
    public static Changes<T> Run<TKey, T>(
        DbContext db, IEnumerable<T> said, IReadOnlyDictionary<TKey, T> stored, Func<T, TKey> key, Unnamed unnamed)
        where T : class
        where TKey : notnull
    {
        List<(T? Before, T? After)> changed = [];
        int unchanged = 0;
        HashSet<TKey> named = [];
        foreach (T one in said)
        {
            named.Add(key(one));
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

        foreach (T one in unnamed == Unnamed.Goes ? stored.Values.Where(one => !named.Contains(key(one))) : [])
        {
            db.Remove(one);
            changed.Add((one, null));
        }

        return new Changes<T>(changed, unchanged);
    }
}
