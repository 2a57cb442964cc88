namespace ServiceMap.Host.Tests.Serving;

/// <summary>Data folders that hold the shipped data before a server starts: it is loaded once, and copied.</summary>
internal static class Prepared
{
    private static readonly Lazy<Task<byte[]>> Database = new(Load);

    public static async Task<Running> Copy()
    {
        Running running = new();
        Directory.CreateDirectory(running.Data);
        await File.WriteAllBytesAsync(running.Database, await Database.Value);
        return running;
    }

    private static async Task<byte[]> Load()
    {
        using Running first = new();
        await first.Lines("info");
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        return await File.ReadAllBytesAsync(first.Database);
    }
}
