using System.Data.Common;
using DuckDB.NET.Data;
using Npgsql;

namespace ServiceMap.Benchmarks.Peers;

/// <summary>A database that is asked the same as the program: one connection, all of its data in memory.</summary>
internal sealed class Peer : IDisposable
{
    private Peer(string name, string folder, DbConnection connection)
    {
        (Name, Folder, Connection) = (name, folder, connection);
        connection.Open();
    }

    public string Name { get; }

    /// <summary>The folder of its formulations.</summary>
    public string Folder { get; }

    public DbConnection Connection { get; }

    public bool IsPostgres => Connection is NpgsqlConnection;

    /// <summary>DuckDB within this process, on as many threads as the program uses.</summary>
    public static Peer DuckDb()
    {
        Peer peer = new("DuckDB", "duckdb", new DuckDBConnection("DataSource=:memory:"));
        peer.Do($"SET threads = {Ours.Threads}");
        return peer;
    }

    public static Peer Postgres(string connection) => new("PostgreSQL", "postgresql", new NpgsqlConnection(connection));

    /// <summary>The same by the name of what is asked of it.</summary>
    public static Peer Postgis(string connection) => new("PostGIS", "postgresql", new NpgsqlConnection(connection));

    public static bool HasPostgis(string connection)
    {
        using Peer peer = Postgres(connection);
        return peer.Rows("select 1 from pg_extension where extname = 'postgis'", _ => true).Any();
    }

    public void Do(string sql)
    {
        // One by one, for some statements stand in no transaction and several at once are one.
        foreach (string statement in sql.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            using DbCommand command = Command(statement);
            command.ExecuteNonQuery();
        }
    }

    /// <summary>The two numbers of the only row.</summary>
    public Answer Ask(string sql) => Rows(sql, row => new Answer(row.GetInt64(0), row.GetInt64(1))).Single();

    public string Version => Connection.ServerVersion;

    public string Text(string sql) => Rows(sql, row => row.GetString(0)).Single();

    public IEnumerable<T> Rows<T>(string sql, Func<DbDataReader, T> read)
    {
        using DbCommand command = Command(sql);
        using DbDataReader reader = command.ExecuteReader();
        while (reader.Read()) yield return read(reader);
    }

    public void Dispose() => Connection.Dispose();

    private DbCommand Command(string sql)
    {
        DbCommand command = Connection.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 0;
        return command;
    }
}
