using Microsoft.Data.Sqlite;

namespace ServiceMap.Host.Tests.Serving;

/// <summary>What befalls a database beside a running server.</summary>
internal static class Damage
{
    private static string Database(Running program) => Path.Combine(program.Data, "servicemap.db");

    /// <summary>Takes away the table that every page asks for the version of the shapes.</summary>
    public static void DropShapes(Running program)
    {
        using SqliteConnection connection = new(new SqliteConnectionStringBuilder { DataSource = Database(program), Pooling = false }.ConnectionString);
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "DROP TABLE boundaries_shapes";
        command.ExecuteNonQuery();
    }

    /// <summary>Puts rubbish in the place of the files, as somebody does who copies over them.</summary>
    public static void Replace(Running program)
    {
        foreach (string path in Files(program))
        {
            File.WriteAllBytes(program.PathOf("rubbish"), Rubbish);
            File.Move(program.PathOf("rubbish"), path, overwrite: true);
        }
    }

    /// <summary>Writes rubbish over the files, as a failing disk does.</summary>
    public static void Overwrite(Running program)
    {
        foreach (string path in Files(program))
        {
            using FileStream file = new(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
            for (long written = 0; written < file.Length; written += Rubbish.Length) file.Write(Rubbish);
        }
    }

    private static byte[] Rubbish => [.. Enumerable.Repeat((byte)'x', 8192)];

    /// <summary>The database and the log of what was written to it last, which hides what is in the database.</summary>
    private static IEnumerable<string> Files(Running program) => new[] { Database(program), $"{Database(program)}-wal" }.Where(File.Exists);
}
