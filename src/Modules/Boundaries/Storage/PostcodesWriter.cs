using Microsoft.Data.Sqlite;
using ServiceMap.Boundaries.Contracts;

namespace ServiceMap.Boundaries.Storage;

/// <summary>
/// Writes the file of the loaded postcodes. Nobody reads it before it is finished, and one that was not finished is thrown away: so it
/// needs no journal, and is brought to the disk once.
/// </summary>
internal sealed class PostcodesWriter : IDisposable
{
    private readonly string path;
    private readonly SqliteConnection connection;
    private readonly SqliteTransaction transaction;
    private readonly SqliteCommand insert;

    public PostcodesWriter(string path)
    {
        this.path = path;
        connection = PostcodesFile.Open(path, SqliteOpenMode.ReadWrite);
        Run($"PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA user_version = {PostcodesFile.Version};");
        transaction = connection.BeginTransaction();
        Run("""
            CREATE TABLE postcodes (key INTEGER PRIMARY KEY, longitude INTEGER NOT NULL, latitude INTEGER NOT NULL, ended INTEGER NOT NULL);
            CREATE TABLE about (number INTEGER NOT NULL, ended INTEGER NOT NULL, kind TEXT NOT NULL, source TEXT NOT NULL);
            """);
        insert = connection.CreateCommand();
        insert.CommandText = "INSERT OR IGNORE INTO postcodes VALUES ($key, $longitude, $latitude, $ended)";
        foreach (string name in new[] { "$key", "$longitude", "$latitude", "$ended" }) insert.Parameters.Add(name, SqliteType.Integer);
        insert.Prepare();
    }

    /// <returns>Whether it was added; false where the postcode is there already.</returns>
    public bool Add(long key, LonLat position, int ended)
    {
        insert.Parameters[0].Value = key;
        insert.Parameters[1].Value = PostcodesFile.Millionths(position.Longitude);
        insert.Parameters[2].Value = PostcodesFile.Millionths(position.Latitude);
        insert.Parameters[3].Value = ended;
        return insert.ExecuteNonQuery() == 1;
    }

    /// <summary>Makes the file whole and brings it to the disk: otherwise a power cut could leave half of it in the place of an earlier one.</summary>
    public void Finish(LoadedPostcodes about)
    {
        using SqliteCommand tell = connection.CreateCommand();
        tell.CommandText = "INSERT INTO about VALUES ($number, $ended, $kind, $source)";
        tell.Parameters.AddWithValue("$number", about.Number);
        tell.Parameters.AddWithValue("$ended", about.Ended);
        tell.Parameters.AddWithValue("$kind", about.Kind);
        tell.Parameters.AddWithValue("$source", about.Source);
        tell.ExecuteNonQuery();
        transaction.Commit();
        connection.Close();
        using FileStream file = new(path, FileMode.Open, FileAccess.ReadWrite);
        file.Flush(flushToDisk: true);
    }

    public void Dispose()
    {
        insert.Dispose();
        transaction.Dispose();
        connection.Dispose();
    }

    private void Run(string statements)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = statements;
        command.ExecuteNonQuery();
    }
}
