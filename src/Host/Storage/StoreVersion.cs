using System.Globalization;
using Microsoft.Data.Sqlite;

namespace ServiceMap.Host.Storage;

/// <summary>Tells whether anybody, in this program or in another, has written to the database since somebody last looked.</summary>
internal sealed class StoreVersion(DataFolder folder) : IDisposable
{
    private readonly Lock turn = new();
    private SqliteConnection? connection;
    private int opened;

    /// <summary>
    /// Equal to an earlier reading when and only when nothing has been written between the two. SQLite counts for each connection
    /// apart, so the reading says by which it was made.
    /// </summary>
    public (int Connection, long Writes) Read()
    {
        lock (turn)
        {
            try
            {
                connection ??= Open();
                using SqliteCommand command = connection.CreateCommand();
                command.CommandText = "PRAGMA data_version";
                return (opened, Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture));
            }
            catch (SqliteException)
            {
                Dispose();
                throw;
            }
        }
    }

    public void Dispose()
    {
        connection?.Dispose();
        connection = null;
    }

    private SqliteConnection Open()
    {
        opened++;
        return StoreFile.Open(folder.Database, SqliteOpenMode.ReadWrite);
    }
}
