using Microsoft.EntityFrameworkCore;

namespace ServiceMap.Host.Storage;

/// <summary>
/// Makes the data folder and brings every module's tables up to date. Two programs that start at once take turns, by a lock that the
/// operating system lets go of when its holder dies.
/// </summary>
internal sealed class UpgradeStore(DataFolder folder, IServiceScopeFactory scopes)
{
    public async Task Run(CancellationToken stop)
    {
        Directory.CreateDirectory(folder.Path);
        await using FileStream turn = await TakeTurn(stop);
        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        foreach (DbContext db in scope.ServiceProvider.GetServices<DbContext>())
        {
            // Whoever holds the turn is alone: a lock that is left in the database is that of a program that died.
            await db.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"", stop);
            await db.Database.MigrateAsync(stop);
        }
    }

    private async Task<FileStream> TakeTurn(CancellationToken stop)
    {
        string path = Path.Combine(folder.Path, "upgrade.lock");
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(path))
            {
                await Task.Delay(50, stop);
            }
        }
    }
}
