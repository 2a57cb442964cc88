using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using ServiceMap.Kernel;

namespace ServiceMap.Boundaries.Storage;

internal sealed class BoundariesDb : DbContext
{
    internal const string History = "boundaries_migrations";

    public BoundariesDb(DbContextOptions<BoundariesDb> options, Work? work = null)
        : base(options)
    {
        if (work?.Transaction is { } transaction) Database.UseTransaction(transaction);
    }

    public DbSet<StoredArea> Areas => Set<StoredArea>();

    public DbSet<StoredShapes> Shapes => Set<StoredShapes>();

    protected override void OnModelCreating(ModelBuilder model)
    {
        model.Entity<StoredArea>(area =>
        {
            area.ToTable("boundaries_areas").HasKey(a => a.Code);
            area.Property(a => a.Code).HasColumnName("code");
            area.Property(a => a.Position).HasColumnName("position");
            area.Property(a => a.Name).HasColumnName("name");
            area.Property(a => a.Kind).HasColumnName("kind");
            area.Property(a => a.Group).HasColumnName("group");
            area.Property(a => a.InnerOuter).HasColumnName("inner_outer");
        });

        model.Entity<StoredShapes>(shapes =>
        {
            shapes.ToTable("boundaries_shapes").HasKey(s => s.Version);
            shapes.Property(s => s.Version).HasColumnName("version");
            shapes.Property(s => s.GeoJson).HasColumnName("geojson");
        });
    }

    /// <summary>For the tool that writes migrations.</summary>
    internal sealed class ForMigrations : IDesignTimeDbContextFactory<BoundariesDb>
    {
        public BoundariesDb CreateDbContext(string[] args) =>
            new(new DbContextOptionsBuilder<BoundariesDb>().UseSqlite(options => options.MigrationsHistoryTable(History)).Options);
    }
}
