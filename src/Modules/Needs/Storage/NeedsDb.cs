using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using ServiceMap.Kernel;
using ServiceMap.Needs.Terms;

namespace ServiceMap.Needs.Storage;

internal sealed class NeedsDb : DbContext
{
    internal const string History = "needs_migrations";

    public NeedsDb(DbContextOptions<NeedsDb> options, Work? work = null)
        : base(options)
    {
        if (work?.Transaction is { } transaction) Database.UseTransaction(transaction);
    }

    public DbSet<Term> Terms => Set<Term>();

    protected override void OnModelCreating(ModelBuilder model) => model.Entity<Term>(term =>
    {
        term.ToTable("needs_terms");
        term.HasKey(one => new { one.Taxonomy, one.Slug });
        term.Property(one => one.Taxonomy).HasColumnName("taxonomy").HasConversion<string>();
        term.Property(one => one.Slug).HasColumnName("slug");
        term.Property(one => one.Name).HasColumnName("name");
        term.Property(one => one.Description).HasColumnName("description");
        term.Property(one => one.Position).HasColumnName("position");
    });

    /// <summary>For the tool that writes migrations.</summary>
    internal sealed class ForMigrations : IDesignTimeDbContextFactory<NeedsDb>
    {
        public NeedsDb CreateDbContext(string[] args) =>
            new(new DbContextOptionsBuilder<NeedsDb>().UseSqlite(options => options.MigrationsHistoryTable(History)).Options);
    }
}
