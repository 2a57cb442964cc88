using Microsoft.Data.Sqlite;

namespace ServiceMap.Host.Storage;

/// <summary>A data folder of its own for a while: it goes away with everything in it.</summary>
internal sealed class ThrowAwayFolder : IDisposable
{
    public DataFolder Data { get; } = new(Directory.CreateTempSubdirectory("servicemap-demo-").FullName);

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(Data.Path, recursive: true);
    }
}
