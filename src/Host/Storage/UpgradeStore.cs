using System.Buffers.Binary;
using System.Data.Common;
using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using ServiceMap.Kernel;

namespace ServiceMap.Host.Storage;

/// <summary>
/// Makes the data folder and brings every module's tables up to date. Two programs that start at once take turns, by a lock that the
/// operating system lets go of when its holder dies.
/// </summary>
internal sealed class UpgradeStore(DataFolder folder, IServiceScopeFactory scopes, TimeProvider clock, ILogger<UpgradeStore> log)
{
    public async Task Run(CancellationToken stop)
    {
        folder.Make();
        if (await IsUpToDate(stop)) return;
        await using Turn turn = await Turn.Take(folder, stop);
        if (await IsUpToDate(stop)) return;
        long begun = clock.GetTimestamp();
        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        Versions versions = await Versions.Of(scope.ServiceProvider, stop);
        versions.RefuseNewer(folder.Database);
        foreach (DbContext db in scope.ServiceProvider.GetServices<DbContext>())
        {
            // Whoever holds the turn is alone: a lock that is left in the database is that of a program that died.
            await db.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"", stop);
            await db.Database.MigrateAsync(stop);
        }

        await using (DbConnection connection = folder.Connect()) ContentCount.Make(connection);
        if (versions.Had > 0) await LeaveNothingBehind(stop);
        await Mark(Stamp(scope.ServiceProvider), stop);
        log.Upgraded(versions.Missing, clock.GetElapsedTime(begun).TotalMilliseconds);
    }

    /// <summary>Whether these very migrations have all been run: a mark in the database says so, and asking for it is quick.</summary>
    private async Task<bool> IsUpToDate(CancellationToken stop)
    {
        if (!File.Exists(folder.Database)) return false;
        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        await using DbCommand command = scope.ServiceProvider.GetRequiredService<Work>().Connection.CreateCommand();
        command.CommandText = "PRAGMA user_version";
        return Convert.ToInt32(await command.ExecuteScalarAsync(stop), CultureInfo.InvariantCulture) == Stamp(scope.ServiceProvider);
    }

    /// <summary>What an upgrade dropped, or an earlier version deleted, is not to stay readable in the file or its journal.</summary>
    private async Task LeaveNothingBehind(CancellationToken stop)
    {
        await Run("VACUUM", stop);
        await folder.EmptyJournal(stop);
    }

    private Task Mark(int stamp, CancellationToken stop) => Run(string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {stamp}"), stop);

    private async Task Run(string statements, CancellationToken stop)
    {
        await using DbConnection connection = folder.Connect();
        await using DbCommand command = connection.CreateCommand();
        command.CommandText = statements;
        await command.ExecuteNonQueryAsync(stop);
    }

    /// <summary>A number that stands for the names of all migrations of all modules and for what is counted; never 0, which is what a new database has.</summary>
    private static int Stamp(IServiceProvider services)
    {
        IEnumerable<string> names = services.GetServices<DbContext>().SelectMany(db => MigrationsOf(db.GetType()).Prepend(db.GetType().Name));
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', names.Concat(ContentCount.NotShown))));
        return BinaryPrimitives.ReadInt32LittleEndian(hash) | 1;
    }

    /// <summary>As EF Core names them, without the model of everything stored, which it would have to build for that at every start.</summary>
    private static IEnumerable<string> MigrationsOf(Type db) => db.Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(Migration)) && type.GetCustomAttribute<DbContextAttribute>()?.ContextType == db)
        .Select(type => type.GetCustomAttribute<MigrationAttribute>()!.Id)
        .Order(StringComparer.OrdinalIgnoreCase);
}
