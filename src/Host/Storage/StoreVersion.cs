using System.Globalization;
using Microsoft.Data.Sqlite;

namespace ServiceMap.Host.Storage;

/// <summary>Tells whether anybody, in this program or in another, has written to what pages are made of since somebody last looked.</summary>
internal sealed class StoreVersion(DataFolder folder) : IDisposable
{
    private readonly Lock turn = new();
    private SqliteConnection? connection;
    private SqliteCommand? asking;
    private int opened;
    private long looked;
    private string? read;

    /// <summary>
    /// Equal to an earlier reading when and only when nothing has been written between the two that pages are made of, and the database
    /// was not opened anew. SQLite says for next to nothing whether anything at all was written; only then is the count looked up.
    /// </summary>
    public string Read()
    {
        lock (turn)
        {
            try
            {
                connection ??= Open();
                long writes = Convert.ToInt64(asking!.ExecuteScalar(), CultureInfo.InvariantCulture);
                if (read is not null && writes == looked) return read;
                looked = writes;
                return read = $"{opened}.{ContentCount.Read(connection)}";
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
        asking?.Dispose();
        connection?.Dispose();
        (asking, connection, read) = (null, null, null);
    }

    /// <summary>The question is put for every request: it is prepared once.</summary>
    private SqliteConnection Open()
    {
        opened++;
        SqliteConnection open = StoreFile.Open(folder.Database, SqliteOpenMode.ReadWrite);
        asking = open.CreateCommand();
        asking.CommandText = "PRAGMA data_version";
        asking.Prepare();
        return open;
    }
}
