using System.Globalization;
using Microsoft.Data.Sqlite;

namespace ServiceMap.Tests.Crashes;

/// <summary>Looks into a database, past the program.</summary>
internal sealed class Store(string database)
{
    public static Store In(string dataFolder) => new(Path.Combine(dataFolder, "servicemap.db"));

    /// <summary>What SQLite finds wrong with the database; nothing where there is none yet.</summary>
    public IReadOnlyList<string> Faults()
    {
        if (!File.Exists(database)) return [];
        return
        [
            .. Rows("PRAGMA integrity_check").Where(row => row != "ok").Select(row => $"integrity_check: {row}"),
            .. Rows("PRAGMA foreign_key_check").Select(row => $"foreign_key_check: {row}"),
        ];
    }

    /// <summary>The one number that a question gives; 0 where there is no database yet, or no such table.</summary>
    public long Number(string question, string? table = null)
    {
        bool there = File.Exists(database) && (table is null || Rows($"SELECT name FROM sqlite_master WHERE name = '{table}'").Count > 0);
        return there ? long.Parse(Rows(question)[0], CultureInfo.InvariantCulture) : 0;
    }

    public IReadOnlyList<string> Rows(string question)
    {
        List<string> rows = [];
        Ask(question, row => rows.Add(Convert.ToString(row[0], CultureInfo.InvariantCulture)!));
        return rows;
    }

    public void Do(string commands) => Ask(commands, _ => { });

    /// <summary>Not pooled, so that nothing is held open.</summary>
    public string Address => new SqliteConnectionStringBuilder { DataSource = database, Pooling = false }.ConnectionString;

    private void Ask(string question, Action<SqliteDataReader> hear)
    {
        using SqliteConnection connection = new(Address);
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = question;
        using SqliteDataReader reader = command.ExecuteReader();
        while (reader.Read()) hear(reader);
    }
}
