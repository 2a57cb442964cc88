using Microsoft.EntityFrameworkCore;

namespace ServiceMap.Host.Storage;

/// <summary>The migrations of all modules: those that a database has had, and those that this program knows.</summary>
/// <param name="Missing">How many this program knows and the database has not had: the next start runs them.</param>
/// <param name="Unknown">Those that the database has had and this program does not know: a newer one wrote it.</param>
/// <param name="Had">How many the database has had.</param>
internal sealed record Versions(int Missing, IReadOnlyList<string> Unknown, int Had)
{
    public static async Task<Versions> Of(IServiceProvider services, CancellationToken stop)
    {
        int missing = 0;
        int had = 0;
        List<string> unknown = [];
        foreach (DbContext db in services.GetServices<DbContext>())
        {
            string[] known = [.. db.Database.GetMigrations()];
            string[] applied = [.. await db.Database.GetAppliedMigrationsAsync(stop)];
            missing += known.Except(applied).Count();
            unknown.AddRange(applied.Except(known));
            had += applied.Length;
        }

        return new Versions(missing, unknown, had);
    }

    /// <summary>That a newer program wrote the database and what to do, to be read after its path; null where none did.</summary>
    public string? WhyNewer => Unknown is [string step, ..] ? $"was written by a newer ServiceMap, which has the step {step}: use that version or a later one" : null;

    /// <exception cref="InvalidDataException">A newer program wrote the database; the message says what to do.</exception>
    public void RefuseNewer(string database)
    {
        if (WhyNewer is { } reason) throw new InvalidDataException($"{database} {reason}");
    }
}
