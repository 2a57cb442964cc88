using Microsoft.EntityFrameworkCore;
using ServiceMap.Kernel;

namespace ServiceMap.Providers.Entries;

/// <summary>Adds what is new, updates what is stored and removes what has to go; says which was which.</summary>
internal static class Upsert
{
    internal sealed record Counts<T>(IReadOnlyList<T> Added, IReadOnlyList<T> Updated, int Unchanged, IReadOnlyList<T> Removed)
    {
        public IEnumerable<T> Changed => [.. Added, .. Updated, .. Removed];

        public TakenFile In(string file, Func<T, string> name) =>
            new(file, Added.Count, Updated.Count, Unchanged) { Removed = [.. Removed.Select(name).Order(StringComparer.Ordinal)] };
    }

    /// <param name="db">The context that tracks what is stored.</param>
    /// <param name="said">What is to be stored.</param>
    /// <param name="stored">What is stored, tracked.</param>
    /// <param name="code">What identifies an entry.</param>
    /// <param name="unnamed">Whether what is stored and not said stays or goes.</param>
    public static Counts<T> Run<TCode, T>(
        DbContext db, IEnumerable<T> said, IReadOnlyDictionary<TCode, T> stored, Func<T, TCode> code, Unnamed unnamed)
        where T : class
        where TCode : notnull
    {
        List<T> added = [];
        List<T> updated = [];
        int unchanged = 0;
        HashSet<TCode> named = [];
        foreach (T entry in said)
        {
            named.Add(code(entry));
            if (!stored.TryGetValue(code(entry), out T? known))
            {
                db.Add(entry);
                added.Add(entry);
                continue;
            }

            db.Entry(known).CurrentValues.SetValues(entry);
            if (db.Entry(known).State == EntityState.Modified) updated.Add(entry);
            else unchanged++;
        }

        List<T> removed = unnamed == Unnamed.Goes ? [.. stored.Values.Where(entry => !named.Contains(code(entry)))] : [];
        db.RemoveRange(removed);
        return new Counts<T>(added, updated, unchanged, removed);
    }
}
