using Microsoft.Data.Sqlite;
using ServiceMap.Tests;

namespace ServiceMap.Providers.Tests;

/// <summary>Looks into the SQLite file itself, past all that the program would say of it.</summary>
internal static class StoredText
{
    /// <summary>The tables, in ordinal order, of which a cell holds this text.</summary>
    public static IReadOnlyList<string> TablesHolding(this TestProgram program, string text)
    {
        using SqliteConnection connection = new($"Data Source={Path.Combine(program.Folder, "servicemap.db")};Pooling=False");
        connection.Open();
        List<string> tables = [.. Cells(connection, "SELECT name FROM sqlite_master WHERE type = 'table'")];
        return [.. tables.Where(table => Cells(connection, $"SELECT * FROM \"{table}\"").Any(cell => cell.Contains(text))).Order(StringComparer.Ordinal)];
    }

    private static List<string> Cells(SqliteConnection connection, string query)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = query;
        using SqliteDataReader rows = command.ExecuteReader();
        List<string> cells = [];
        while (rows.Read())
        {
            for (int i = 0; i < rows.FieldCount; i++) cells.Add(Convert.ToString(rows.GetValue(i), System.Globalization.CultureInfo.InvariantCulture)!);
        }

        return cells;
    }
}
