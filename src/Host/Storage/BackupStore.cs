using Microsoft.Data.Sqlite;
using ServiceMap.Host.Packs;

namespace ServiceMap.Host.Storage;

/// <summary>
/// Copies the database as of one moment into one file, while others read and write it, and checks the copy. The keys to what is sealed in
/// it go with it.
/// </summary>
internal sealed class BackupStore(DataFolder folder)
{
    /// <summary>Makes a backup. It appears whole and checked, or not at all; an earlier backup of the same name gives way to it.</summary>
    /// <returns>Why it cannot be made there, to be read after the path; null when it was made.</returns>
    public async Task<string?> Run(string path)
    {
        if (Directory.Exists(path)) return "is a folder: name a file";
        if (File.Exists(path) && !StoreFile.IsOne(path)) return "is there already and is no earlier backup: name another file";
        if (Path.GetDirectoryName(path) is { Length: > 0 } above) Directory.CreateDirectory(above);

        await Beside.Make(path, unfinished =>
        {
            Copy(unfinished);

            // Afterwards, so that the key of whatever was sealed until that moment is there; keys are made and never taken away.
            BackedUpKeys.Put(unfinished, folder.KeyFiles().Select(Key.Read).Where(key => key.IsWhole));
            return Task.FromResult(true);
        });
        return null;
    }

    /// <summary>Copies and checks the database alone, without the keys.</summary>
    public void Copy(string path)
    {
        OwnersOnly.MakeFile(path);
        using SqliteConnection copy = StoreFile.Open(path, SqliteOpenMode.ReadWrite);
        using (SqliteConnection store = (SqliteConnection)folder.Connect()) store.BackupDatabase(copy);

        // One file holds all of it, without a journal beside it.
        StoreFile.Texts(copy, "PRAGMA journal_mode = DELETE");
        if (StoreFile.Faults(copy) is [string fault, ..]) throw new InvalidDataException($"the database is damaged ({fault})");
    }
}
