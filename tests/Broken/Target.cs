using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using ServiceMap.Gaps.Grids;
using ServiceMap.Host.Packs;
using ServiceMap.Host.Storage;
using ServiceMap.Host;
using ServiceMap.Providers.Contracts;

namespace ServiceMap.Tests.Broken;

/// <summary>The program composed over a data folder of its own, which is as it was at the start whenever somebody asks for an import.</summary>
internal sealed class Target : IAsyncDisposable
{
    private readonly string folder;
    private readonly byte[] start;
    private ServiceProvider program;

    private Target(string folder, ServiceProvider program, byte[] start) => (this.folder, this.program, this.start) = (folder, program, start);

    private string Database => Path.Combine(folder, "data", "servicemap.db");

    /// <param name="shipped">Whether the data folder holds the shipped data; else it has its tables and nothing in them.</param>
    public static async Task<Target> Start(bool shipped)
    {
        string place = Directory.CreateTempSubdirectory("servicemap-broken-").FullName;
        Directory.CreateDirectory(Path.Combine(place, "data"));
        ServiceProvider composed = Compose(place);
        await composed.GetRequiredService<UpgradeStore>().Run(CancellationToken.None);
        if (shipped) await composed.GetRequiredService<ShippedPack>().LoadIfEmpty(CancellationToken.None);
        SqliteConnection.ClearAllPools();
        return new Target(place, composed, await File.ReadAllBytesAsync(Path.Combine(place, "data", "servicemap.db")));
    }

    /// <summary>A path at which nothing is, for a pack to be written to.</summary>
    public string Place(string name)
    {
        string place = Path.Combine(folder, name);
        if (Directory.Exists(place)) Directory.Delete(place, recursive: true);
        return place;
    }

    /// <summary>Imports what is at a path; null where that is neither a folder nor a zip.</summary>
    public async Task<TakeTogether.Outcome?> Import(string path)
    {
        using PackFiles? files = PackFiles.At(path);
        return files is null ? null : await program.GetRequiredService<ImportPack>().Run(files, path, ImportPack.Manner.Adding, null, CancellationToken.None);
    }

    public Task<string?> Export(string path) => program.GetRequiredService<ExportPack>().Run(path, Entitled.Operator("tester", "a test"), CancellationToken.None);

    public ValueTask<Grid> Grid() => program.GetRequiredService<CurrentGrid>().Get(CancellationToken.None);

    /// <summary>Puts the data folder back to what it was at the start.</summary>
    public async Task Restore()
    {
        await program.DisposeAsync();
        SqliteConnection.ClearAllPools();
        foreach (string file in Directory.EnumerateFiles(Path.GetDirectoryName(Database)!)) File.Delete(file);
        await File.WriteAllBytesAsync(Database, start);
        program = Compose(folder);
    }

    /// <summary>A print of every row of every table: the same, when and only when what is stored is the same.</summary>
    public string Print() => Print(Database);

    public static string Print(string database)
    {
        using SqliteConnection connection = new($"Data Source={database};Pooling=False");
        connection.Open();
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string table in Tables(connection)) Append(hash, connection, table);
        return Convert.ToHexString(hash.GetHashAndReset());
    }

    public async ValueTask DisposeAsync()
    {
        await program.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private static ServiceProvider Compose(string folder)
    {
        ServiceCollection services = new();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().Build());
        services.AddServiceMap(new DataFolder(Path.Combine(folder, "data")));
        return services.BuildServiceProvider();
    }

    private static List<string> Tables(SqliteConnection connection)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name";
        using SqliteDataReader reader = command.ExecuteReader();
        List<string> tables = [];
        while (reader.Read()) tables.Add(reader.GetString(0));
        return tables;
    }

    private static void Append(IncrementalHash hash, SqliteConnection connection, string table)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = $"SELECT * FROM \"{table}\"";
        using SqliteDataReader reader = command.ExecuteReader();
        while (reader.Read())
        {
            for (int i = 0; i < reader.FieldCount; i++)
            {
                object value = reader.GetValue(i);
                hash.AppendData(value as byte[] ?? Encoding.UTF8.GetBytes($"{table} {i} {value}\n"));
            }
        }
    }
}
