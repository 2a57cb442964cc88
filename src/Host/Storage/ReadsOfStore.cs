using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace ServiceMap.Host.Storage;

/// <summary>Whether the database can be read now, seen with fresh eyes: a connection that is open already may still read a file that has gone.</summary>
internal sealed class ReadsOfStore(DataFolder folder)
{
    private readonly string address = new SqliteConnectionStringBuilder
    {
        DataSource = folder.Database,
        Mode = SqliteOpenMode.ReadOnly,
        Pooling = false,
        DefaultTimeout = 1,
    }.ConnectionString;

    public async Task<bool> Work(CancellationToken stop)
    {
        try
        {
            await using SqliteConnection connection = new(address);
            await connection.OpenAsync(stop);
            await using SqliteCommand command = connection.CreateCommand();
            command.CommandText = "SELECT COUNT(*) FROM sqlite_schema";
            return await command.ExecuteScalarAsync(stop) is > 0L;
        }
        catch (DbException)
        {
            return false;
        }
    }
}
