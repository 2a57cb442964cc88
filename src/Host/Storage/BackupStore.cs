using MediatR;
using Microsoft.Data.Sqlite;
using ServiceMap.Host.Packs;
using ServiceMap.Host.Verbs;
using ServiceMap.Providers.Contracts;

namespace ServiceMap.Host.Storage;

/// <summary>
/// Copies the database as of one moment into one file, while others read and write it, and checks the copy. The keys to what is sealed in
/// it go with it.
/// </summary>
internal sealed class BackupStore(DataFolder folder, IServiceScopeFactory scopes)
{
    /// <summary>
    /// Makes a backup. It appears whole and checked, or not at all; an earlier backup of the same name gives way to it, unless that may be
    /// the last one with the keys.
    /// </summary>
    /// <returns>Why it cannot be made, to be read after the path; null when it was made.</returns>
    public async Task<string?> Run(string path, CancellationToken stop)
    {
        if (Directory.Exists(path)) return "is a folder: name a file";
        if (File.Exists(path) && !StoreFile.IsOne(path)) return "is there already and is no earlier backup: name another file";
        if (Path.GetDirectoryName(path) is { Length: > 0 } above) Directory.CreateDirectory(above);

        string? reason = null;
        await Beside.Make(path, async unfinished =>
        {
            Copy(folder, unfinished);
            reason = await WhyNotOpened(stop);
            return reason is null;
        });
        return reason;
    }

    /// <summary>Makes a backup of what is about to be replaced, whatever the state of its keys.</summary>
    /// <param name="path">A file that is not there yet.</param>
    public Task Keep(string path) => Beside.Make(path, unfinished =>
    {
        Copy(folder, unfinished);
        return Task.FromResult(true);
    });

    /// <summary>Copies and checks a database alone, without the keys.</summary>
    public static void CopyDatabase(DataFolder folder, string path)
    {
        OwnersOnly.MakeFile(path);
        using SqliteConnection copy = StoreFile.Open(path, SqliteOpenMode.ReadWrite);
        using (SqliteConnection store = (SqliteConnection)folder.Connect()) store.BackupDatabase(copy);

        // One file holds all of it, without a journal beside it.
        StoreFile.Texts(copy, "PRAGMA journal_mode = DELETE");
        if (StoreFile.Faults(copy) is [string fault, ..]) throw new InvalidDataException($"the database is damaged ({fault})");
    }

    /// <summary>Copies the keys after the database, so that the key of whatever was sealed until then is there: none is ever taken away.</summary>
    private static void Copy(DataFolder folder, string path)
    {
        CopyDatabase(folder, path);
        BackedUpKeys.Put(path, folder.KeyFiles().Select(Key.Read).Where(key => key.IsWhole));
    }

    private async Task<string?> WhyNotOpened(CancellationToken stop)
    {
        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        SealedPartsAnswer parts = await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new SealedParts(), stop);
        return parts.Lost == 0
            ? null
            : $"was not written: what is withheld of {Say.Count(parts.Lost, "location", "locations")} cannot be opened, because keys are missing from {folder.Keys} or damaged. Run \"servicemap doctor\" to see what to do";
    }
}
