using System.Data.Common;

namespace ServiceMap.Host.Storage;

/// <summary>
/// Counts in the database itself the writes to whatever pages are made of, so that a session, a draft or a row of the audit trail has
/// nothing read again. Triggers count, whoever writes. Every table counts that is not named here.
/// </summary>
internal static class ContentCount
{
    /// <summary>The tables that no page shows to everybody, as SQLite's GLOB writes it.</summary>
    public static readonly IReadOnlyList<string> NotShown =
    [
        "accounts_*", "providers_drafts", "providers_versions", "providers_notes", "providers_readings", "providers_reminders", "providers_uploads",
        "providers_trusted", "providers_due", "*_migrations", "__*", "sqlite_*", Table,
    ];

    private const string Table = "store_content";

    private const string Prefix = "store_content_";

    private static readonly string[] Writes = ["INSERT", "UPDATE", "DELETE"];

    /// <summary>Makes the count where it is not there, and the triggers anew.</summary>
    public static void Make(DbConnection connection)
    {
        using DbTransaction whole = connection.BeginTransaction();
        StoreFile.Texts(connection, $"CREATE TABLE IF NOT EXISTS {Table} (only_one INTEGER PRIMARY KEY CHECK (only_one = 1), mark TEXT NOT NULL, writes INTEGER NOT NULL)");
        StoreFile.Texts(connection, $"INSERT OR IGNORE INTO {Table} VALUES (1, lower(hex(randomblob(16))), 0)");
        foreach (string trigger in StoreFile.Texts(connection, $"SELECT name FROM sqlite_master WHERE type = 'trigger' AND name GLOB '{Prefix}*'"))
        {
            StoreFile.Texts(connection, $"DROP TRIGGER \"{trigger}\"");
        }

        foreach ((string table, string write) in Shown(connection).SelectMany(_ => Writes, (table, write) => (table, write)))
        {
            StoreFile.Texts(connection, $"CREATE TRIGGER \"{Prefix}{table}_{write}\" AFTER {write} ON \"{table}\" BEGIN UPDATE {Table} SET writes = writes + 1; END");
        }

        whole.Commit();
    }

    /// <summary>Marks a database that is about to take another's place: its count may be the same.</summary>
    public static void MarkAnew(DbConnection connection) => StoreFile.Texts(connection, $"UPDATE {Table} SET mark = lower(hex(randomblob(16)))");

    /// <summary>What changes with every write that counts, and with the tables themselves.</summary>
    public static string Read(DbConnection connection) =>
        StoreFile.Texts(connection, $"SELECT mark || '.' || writes || '.' || schema_version FROM {Table}, pragma_schema_version")[0];

    private static IReadOnlyList<string> Shown(DbConnection connection) => StoreFile.Texts(
        connection, $"SELECT name FROM sqlite_master WHERE type = 'table' AND {string.Join(" AND ", NotShown.Select(pattern => $"name NOT GLOB '{pattern}'"))}");
}
