using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using ServiceMap.Kernel;

namespace ServiceMap.Boundaries.Storage;

/// <summary>Used only when a migration is written, never when the program runs.</summary>
internal sealed class BoundariesDbForMigrations : IDesignTimeDbContextFactory<BoundariesDb>
{
    public BoundariesDb CreateDbContext(string[] args)
    {
        var connection = new SqliteConnection();
        return new BoundariesDb(
            new DbContextOptionsBuilder<BoundariesDb>().UseSqlite(connection).Options,
            new Work(connection, opened => opened.BeginTransaction()));
    }
}
