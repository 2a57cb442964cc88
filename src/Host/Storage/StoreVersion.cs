using System.Globalization;
using Microsoft.Data.Sqlite;

namespace ServiceMap.Host.Storage;

/// <summary>Tells whether anybody, in this program or in another, has written to what pages are made of since somebody last looked.</summary>
internal sealed class StoreVersion(DataFolder folder) : IDisposable
{
    private readonly Lock turn = new();
    private SqliteConnection? connection;
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
                long writes = long.Parse(StoreFile.Texts(connection, "PRAGMA data_version")[0], CultureInfo.InvariantCulture);
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
        connection?.Dispose();
        connection = null;
        read = null;
    }

    private SqliteConnection Open()
    {
        opened++;
        return StoreFile.Open(folder.Database, SqliteOpenMode.ReadWrite);
    }
}
