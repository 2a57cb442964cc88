using Microsoft.Data.Sqlite;

namespace ServiceMap.Host.Storage;

/// <summary>
/// The keys in a backup, without which what is sealed in it opens for nobody. They have a table of their own there, which no store has:
/// what is sealed and the keys to it lie in one file only where somebody keeps that file safe.
/// </summary>
internal static class BackedUpKeys
{
    /// <summary>Puts keys into a backup.</summary>
    public static void Put(string backup, IEnumerable<Key> keys)
    {
        using SqliteConnection copy = StoreFile.Open(backup, SqliteOpenMode.ReadWrite);
        StoreFile.Texts(copy, "CREATE TABLE backup_keys (name TEXT PRIMARY KEY, xml TEXT NOT NULL)");
        foreach (Key key in keys)
        {
            using SqliteCommand command = copy.CreateCommand();
            command.CommandText = "INSERT INTO backup_keys (name, xml) VALUES ($name, $xml)";
            command.Parameters.AddWithValue("$name", key.Name);
            command.Parameters.AddWithValue("$xml", key.Xml);
            command.ExecuteNonQuery();
        }
    }

    /// <summary>Takes the keys out of a copy of a backup, which holds none of them afterwards.</summary>
    /// <returns>The keys; none where an earlier version made the backup.</returns>
    public static IReadOnlyList<Key> TakeOut(SqliteConnection copy)
    {
        if (StoreFile.Texts(copy, "SELECT name FROM sqlite_master WHERE name = 'backup_keys'").Count == 0) return [];
        IReadOnlyList<string> names = StoreFile.Texts(copy, "SELECT name FROM backup_keys ORDER BY name");
        IReadOnlyList<string> texts = StoreFile.Texts(copy, "SELECT xml FROM backup_keys ORDER BY name");
        StoreFile.Texts(copy, "PRAGMA secure_delete = ON");
        StoreFile.Texts(copy, "DROP TABLE backup_keys");
        StoreFile.Texts(copy, "VACUUM");
        return [.. names.Zip(texts, (name, xml) => new Key(name, xml)).Where(key => key.IsWhole)];
    }
}
