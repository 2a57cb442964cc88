using System.Globalization;
using Microsoft.Data.Sqlite;
using ServiceMap.Gaps.Grids;
using ServiceMap.Host.Packs;

namespace ServiceMap.Host.Storage;

/// <summary>
/// Puts a backup in the place of the database. It is first copied into a data folder of its own, brought up to date there and read as
/// a whole, also what is sealed; only what has stood this replaces anything, in one transaction that a running server sees as one change.
/// </summary>
internal sealed class RestoreStore(DataFolder folder, BackupStore backup, TimeProvider clock)
{
    /// <summary>The folder in the data folder where a restore tries the backup; one that died may have left it, and the next clears it away.</summary>
    public const string Unfinished = "restoring";

    /// <summary>What SQLite puts beside a database while it is used.</summary>
    private static readonly string[] Parts = ["", "-wal", "-shm"];

    /// <param name="path">The backup.</param>
    /// <param name="stop">Stops the work; what is stored is as it was.</param>
    public async Task<Outcome> Run(string path, CancellationToken stop)
    {
        if (!File.Exists(path)) return new Outcome("is not there: name the file of a backup", null);
        if (!StoreFile.IsOne(path)) return new Outcome("is no backup of ServiceMap, or is too damaged to be read: name another file", null);

        folder.Make();
        await using Turn turn = await Turn.Take(folder, stop);
        DataFolder trial = new(Path.Combine(folder.Path, Unfinished));
        RestoreKeys keys = new(folder, trial);
        try
        {
            CopyInto(trial, path);
            if (await WhyNot(trial, keys, stop) is { } reason) return new Outcome(reason, null);
            string? kept = await Keep();
            await keys.Keep();
            await Replace(trial);
            return new Outcome(null, kept);
        }
        finally
        {
            // No connection to the trial may outlive it: the next one has the same place.
            SqliteConnection.ClearAllPools();
            Directory.Delete(trial.Path, recursive: true);
        }
    }

    /// <param name="WhyNot">Why nothing was restored, to be read after the path; null when it was.</param>
    /// <param name="Kept">The file that holds what was replaced; null where there was nothing.</param>
    internal sealed record Outcome(string? WhyNot, string? Kept);

    /// <summary>Copies a backup, or a database that was copied as files with what had not been moved into it yet.</summary>
    private static void CopyInto(DataFolder trial, string path)
    {
        if (Directory.Exists(trial.Path)) Directory.Delete(trial.Path, recursive: true);
        trial.Make();
        try
        {
            foreach (string part in new[] { "", "-wal" }.Where(part => File.Exists(path + part))) File.Copy(path + part, trial.Database + part);
        }
        catch (IOException refused)
        {
            throw new IOException($"{path} cannot be copied to {trial.Path}: {refused.Message.TrimEnd('.')}", refused);
        }
    }

    /// <summary>What is wrong with a database, found by using it; null when nothing is.</summary>
    private async Task<string?> WhyNot(DataFolder trial, RestoreKeys keys, CancellationToken stop)
    {
        using (SqliteConnection copy = StoreFile.Open(trial.Database, SqliteOpenMode.ReadWrite))
        {
            if (StoreFile.Faults(copy) is [string fault, ..]) return $"is damaged ({fault}): name another backup";
            if (await keys.Try(BackedUpKeys.TakeOut(copy)) is { } reason) return reason;
        }

        await using ServiceProvider program = Composition.Over(trial);
        await using (AsyncServiceScope scope = program.CreateAsyncScope())
        {
            Versions versions = await Versions.Of(scope.ServiceProvider, stop);
            if (versions.WhyNewer is { } newer) return newer;
        }

        await program.GetRequiredService<UpgradeStore>().Run(stop);
        await CarryWishes.Run(folder, program, stop);
        await program.GetRequiredService<CurrentGrid>().Get(stop);
        return await keys.WhyNotOpened(program, stop);
    }

    /// <summary>Keeps what is about to be replaced; where it is too damaged to be backed up, its files as they are.</summary>
    private async Task<string?> Keep()
    {
        if (!File.Exists(folder.Database)) return null;
        string kept = Path.Combine(folder.Path, $"replaced-{clock.GetUtcNow().ToString("yyyyMMdd-HHmmss-fff", CultureInfo.InvariantCulture)}.db");
        try
        {
            await backup.Keep(kept);
        }
        catch (Exception damaged) when (damaged is SqliteException or InvalidDataException)
        {
            foreach (string part in Parts.Where(part => File.Exists(folder.Database + part))) File.Copy(folder.Database + part, kept + part);
        }

        return kept;
    }

    private async Task Replace(DataFolder trial)
    {
        try
        {
            using SqliteConnection restored = (SqliteConnection)trial.Connect();
            ContentCount.MarkAnew(restored);
            using SqliteConnection store = (SqliteConnection)folder.Connect();
            restored.BackupDatabase(store);
        }
        catch (SqliteException damaged) when (damaged.SqliteErrorCode is StoreFile.Corrupt or StoreFile.NotADatabase)
        {
            await ReplaceFile(trial);
        }
    }

    /// <summary>Nothing can be written into a file that is damaged at its head: another takes its place. Its own journal goes with it.</summary>
    private Task ReplaceFile(DataFolder trial) => Beside.Make(folder.Database, unfinished =>
    {
        BackupStore.CopyDatabase(trial, unfinished);
        foreach (string part in Parts[1..]) File.Delete(folder.Database + part);
        return Task.FromResult(true);
    });
}
