using System.Text.Json;
using Microsoft.Data.Sqlite;
using ServiceMap.Boundaries.Contracts;

namespace ServiceMap.Boundaries.Storage;

/// <summary>
/// The file of the loaded postcodes. It is opened for each question: so a server that runs asks the newest, and whoever puts another in
/// its place waits for nobody.
/// </summary>
internal static class PostcodesFile
{
    /// <summary>The form of the file; one of another form is not read, and loading once more makes it anew.</summary>
    public const int Version = 1;

    private const double Million = 1e6;

    /// <summary>Degrees are kept as whole millionths, of which one is a tenth of a metre: as many as the directories give.</summary>
    public static int Millionths(double degrees) => (int)Math.Round(degrees * Million);

    /// <summary>Opens a file as a connection of its own, which leaves nothing open once it is disposed.</summary>
    public static SqliteConnection Open(string path, SqliteOpenMode mode)
    {
        SqliteConnection connection = new(new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false }.ConnectionString);
        connection.Open();
        return connection;
    }

    /// <summary>The positions and the months of termination of those of these keys that are there; null where the file cannot be read.</summary>
    public static IReadOnlyDictionary<long, (LonLat Position, int Ended)>? Find(string path, IEnumerable<long> keys) => Read(
        path,
        "SELECT key, longitude, latitude, ended FROM postcodes WHERE key IN (SELECT value FROM json_each($keys))",
        JsonSerializer.Serialize(keys.Order()),
        found =>
        {
            Dictionary<long, (LonLat, int)> places = [];
            while (found.Read()) places.Add(found.GetInt64(0), (new LonLat(found.GetInt32(1) / Million, found.GetInt32(2) / Million), found.GetInt32(3)));
            return places;
        });

    /// <summary>What is kept; null where the file cannot be read.</summary>
    public static LoadedPostcodes? About(string path) => Read(
        path,
        "SELECT number, ended, kind, source FROM about",
        null,
        about => about.Read() ? new LoadedPostcodes(about.GetInt32(0), about.GetInt32(1), about.GetString(2), about.GetString(3), IsDamaged: false) : null);

    private static T? Read<T>(string path, string question, string? keys, Func<SqliteDataReader, T?> read)
        where T : class
    {
        try
        {
            using SqliteConnection connection = Open(path, SqliteOpenMode.ReadOnly);
            using SqliteCommand command = connection.CreateCommand();
            command.CommandText = "PRAGMA user_version";
            if (command.ExecuteScalar() is not (long)Version) return null;
            command.CommandText = question;
            if (keys is not null) command.Parameters.AddWithValue("$keys", keys);
            using SqliteDataReader reader = command.ExecuteReader();
            return read(reader);
        }
        catch (SqliteException)
        {
            return null;
        }
    }
}
