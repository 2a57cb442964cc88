using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using ServiceMap.Accounts.Audit;
using ServiceMap.Accounts.Mail;
using ServiceMap.Kernel;

namespace ServiceMap.Accounts.Storage;

internal sealed class AccountsDb : DbContext
{
    internal const string History = "accounts_migrations";

    public AccountsDb(DbContextOptions<AccountsDb> options, Work? work = null)
        : base(options)
    {
        if (work?.Transaction is { } transaction) Database.UseTransaction(transaction);
    }

    public DbSet<AuditRow> Audit => Set<AuditRow>();

    public DbSet<Letter> Letters => Set<Letter>();

    public DbSet<JobRun> Runs => Set<JobRun>();

    protected override void OnModelCreating(ModelBuilder model) => model.ApplyConfigurationsFromAssembly(typeof(AccountsDb).Assembly);

    /// <summary>For the tool that writes migrations.</summary>
    internal sealed class ForMigrations : IDesignTimeDbContextFactory<AccountsDb>
    {
        public AccountsDb CreateDbContext(string[] args) =>
            new(new DbContextOptionsBuilder<AccountsDb>().UseSqlite(options => options.MigrationsHistoryTable(History)).Options);
    }
}
