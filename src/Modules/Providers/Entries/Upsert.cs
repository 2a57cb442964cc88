using Microsoft.EntityFrameworkCore;

namespace ServiceMap.Providers.Entries;

/// <summary>Adds what is new and updates what is stored; says which was which.</summary>
internal static class Upsert
{
    internal sealed record Counts<T>(IReadOnlyList<T> Added, IReadOnlyList<T> Updated, int Unchanged);

    /// <param name="db">The context that tracks what is stored.</param>
    /// <param name="said">What is to be stored.</param>
    /// <param name="stored">What is stored, tracked.</param>
    /// <param name="code">What identifies an entry.</param>
    public static Counts<T> Run<TCode, T>(DbContext db, IEnumerable<T> said, IReadOnlyDictionary<TCode, T> stored, Func<T, TCode> code)
        where T : class
        where TCode : notnull
    {
        List<T> added = [];
        List<T> updated = [];
        int unchanged = 0;
        foreach (T entry in said)
        {
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

        return new Counts<T>(added, updated, unchanged);
    }
}
