using System.Data.Common;
using Microsoft.Data.Sqlite;
using ServiceMap.Kernel;

namespace ServiceMap.Host.Storage;

/// <summary>The folder that holds everything that is stored. One folder holds one set of areas.</summary>
internal sealed class DataFolder(string path)
{
    public const string Variable = "SERVICEMAP_DATA";

    public string Path => path;

    public string Database => System.IO.Path.Combine(path, "servicemap.db");

    /// <summary>The folder of the keys with which the program seals.</summary>
    public string Keys => System.IO.Path.Combine(path, "keys");

    /// <summary>The keys that are there, by their paths.</summary>
    public IReadOnlyList<string> KeyFiles() => Directory.Exists(Keys) ? Directory.GetFiles(Keys, "*.xml") : [];

    /// <summary>The file of the loaded postcodes. Anyone can load them again, so no backup holds them.</summary>
    public string Postcodes => System.IO.Path.Combine(path, "postcodes.db");

    /// <summary>The folder of the messages that were written where no mail server is named.</summary>
    public string Mail => System.IO.Path.Combine(path, "mail");

    /// <summary>The folder that was named, else the one that the environment names, else the platform's own place for application data.</summary>
    public static DataFolder Choose(string? named)
    {
        string? chosen = string.IsNullOrWhiteSpace(named) ? Environment.GetEnvironmentVariable(Variable) : named;
        if (!string.IsNullOrWhiteSpace(chosen)) return new DataFolder(System.IO.Path.GetFullPath(chosen));

        string data = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return new DataFolder(System.IO.Path.Combine(data.Length > 0 ? data : AppContext.BaseDirectory, "servicemap"));
    }

    /// <summary>Makes the folder where it is not there, for the eyes of its owner alone: it holds what is withheld.</summary>
    /// <exception cref="IOException">It is neither there nor can it be made; the message names it and says why.</exception>
    public void Make()
    {
        try
        {
            OwnersOnly.MakeFolder(path);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"the data folder {path} cannot be made ({refused.Message.TrimEnd('.')})", refused);
        }
    }

    /// <summary>Opens the database for one piece of work.</summary>
    public Work Open() => new(Connect(), connection => ((SqliteConnection)connection).BeginTransaction(deferred: true));

    /// <summary>
    /// Brings what the journal holds into the database and empties it: what was public and is withheld now is not to stay readable in it.
    /// </summary>
    public async Task EmptyJournal(CancellationToken stop)
    {
        await using DbConnection connection = Connect();
        await using DbCommand command = connection.CreateCommand();
        command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        await command.ExecuteNonQueryAsync(stop);
    }

    public DbConnection Connect()
    {
        SqliteConnectionStringBuilder address = new() { DataSource = Database, ForeignKeys = true, DefaultTimeout = 30 };
        SqliteConnection connection = new(address.ConnectionString);
        try
        {
            connection.Open();
            using SqliteCommand settings = connection.CreateCommand();

            // What is deleted or sealed is not to stay readable in the file.
            settings.CommandText = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 10000; PRAGMA secure_delete = ON;";
            settings.ExecuteNonQuery();
            return connection;
        }
        catch (SqliteException)
        {
            // Nobody is to meet a damaged file again once another has taken its place.
            connection.Dispose();
            SqliteConnection.ClearPool(connection);
            throw;
        }
    }
}
