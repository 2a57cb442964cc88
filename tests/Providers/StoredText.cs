using System.Buffers.Binary;
using System.Globalization;
using System.Text;
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

    /// <summary>Those of the texts that stand in the bytes of the database or its journal; a number also as the database writes it.</summary>
    public static IReadOnlyList<string> Holding(this TestProgram program, IEnumerable<string> texts)
    {
        string database = Path.Combine(program.Folder, "servicemap.db");
        byte[][] files = [.. new[] { database, database + "-wal" }.Where(File.Exists).Select(Bytes)];
        return [.. texts.Where(text => Written(text).Any(bytes => Array.Exists(files, file => file.AsSpan().IndexOf(bytes) >= 0)))];
    }

    /// <summary>Moves the journal into the database, as happens by itself sooner or later.</summary>
    public static void EmptyJournal(this TestProgram program) => program.Do("PRAGMA wal_checkpoint(TRUNCATE)");

    /// <summary>Runs statements past the program, without its care for what is deleted.</summary>
    public static void Do(this TestProgram program, string statements) => program.Cells(statements);

    private static IEnumerable<byte[]> Written(string text)
    {
        yield return Encoding.UTF8.GetBytes(text);
        if (!double.TryParse(text, CultureInfo.InvariantCulture, out double number)) yield break;
        byte[] bytes = new byte[sizeof(double)];
        BinaryPrimitives.WriteDoubleBigEndian(bytes, number);
        yield return bytes;
    }

    private static byte[] Bytes(string path)
    {
        using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        byte[] bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>All cells of all rows of a table, as the database gives them.</summary>
    public static IReadOnlyList<string> Cells(this TestProgram program, string query)
    {
        using SqliteConnection connection = new($"Data Source={Path.Combine(program.Folder, "servicemap.db")};Pooling=False");
        connection.Open();
        return Cells(connection, query);
    }

    private static List<string> Cells(SqliteConnection connection, string query)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = query;
        using SqliteDataReader rows = command.ExecuteReader();
        List<string> cells = [];
        while (rows.Read())
        {
            for (int i = 0; i < rows.FieldCount; i++) cells.Add(Convert.ToString(rows.GetValue(i), CultureInfo.InvariantCulture)!);
        }

        return cells;
    }
}
