using System.Data.Common;
using Microsoft.Data.Sqlite;
using ServiceMap.Providers;

namespace ServiceMap.Host.Storage;

/// <summary>A file that holds, or may hold, a database of this program. Looking at it changes nothing.</summary>
internal static class StoreFile
{
    /// <summary>The tables of what can be read only with the keys of the folder, and which of their rows are sealed.</summary>
    private static readonly (string Table, string Rows)[] Sealed =
    [
        (ProvidersModule.SealedTable, "TRUE"), ("providers_versions", "sealed_sites <> ''"), ("providers_drafts", "TRUE"), ("providers_uploads", "TRUE"),
        ("accounts_audit_head", "TRUE"),
    ];

    /// <summary>SQLite's codes for a database that is damaged, and for a file that is none.</summary>
    public const int Corrupt = 11;
    public const int NotADatabase = 26;

    /// <summary>So many faults are named; a damaged file may have thousands.</summary>
    private const int MostFaults = 5;

    /// <summary>Whether the file is a database of this program: one that keeps a record of some module's migrations.</summary>
    /// <param name="path">The file.</param>
    /// <param name="patience">How many seconds to wait for whoever has locked it.</param>
    public static bool IsOne(string path, int patience = 30)
    {
        if (!File.Exists(path)) return false;
        try
        {
            using SqliteConnection connection = Open(path, SqliteOpenMode.ReadOnly, patience);
            return Texts(connection, "SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE '%\\_migrations' ESCAPE '\\'").Count > 0;
        }
        catch (SqliteException)
        {
            return false;
        }
    }

    /// <summary>Whether the file is a database in which something is stored that only the keys open.</summary>
    public static bool HoldsSealed(string path)
    {
        if (!File.Exists(path)) return false;
        using SqliteConnection connection = Open(path, SqliteOpenMode.ReadOnly);
        return Sealed.Any(one => Texts(connection, $"SELECT name FROM sqlite_master WHERE name = '{one.Table}'").Count > 0
            && Texts(connection, $"SELECT 'x' FROM {one.Table} WHERE {one.Rows} LIMIT 1").Count > 0);
    }

    /// <summary>What is wrong inside a database; empty when it is sound.</summary>
    public static IReadOnlyList<string> Faults(DbConnection connection)
    {
        List<string> faults = [.. Texts(connection, $"PRAGMA integrity_check({MostFaults})").Where(word => word != "ok")];
        if (faults.Count > 0) return faults;
        return [.. Texts(connection, "PRAGMA foreign_key_check").Take(MostFaults).Select(table => $"a row of {table} refers to one that is not there")];
    }

    /// <summary>Opens a file as a connection of its own, which leaves nothing open once it is disposed.</summary>
    public static SqliteConnection Open(string path, SqliteOpenMode mode, int patience = 30)
    {
        SqliteConnectionStringBuilder address = new() { DataSource = path, Mode = mode, Pooling = false, DefaultTimeout = patience };
        SqliteConnection connection = new(address.ConnectionString);
        connection.Open();
        return connection;
    }

    /// <summary>The first column of every row that a statement gives.</summary>
    public static IReadOnlyList<string> Texts(DbConnection connection, string statement)
    {
        using DbCommand command = connection.CreateCommand();
        command.CommandText = statement;
        using DbDataReader reader = command.ExecuteReader();
        List<string> texts = [];
        while (reader.Read()) texts.Add(reader.GetValue(0).ToString()!);
        return texts;
    }
}
