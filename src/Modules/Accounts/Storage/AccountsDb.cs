using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using ServiceMap.Accounts.Audit;
using ServiceMap.Accounts.Links;
using ServiceMap.Accounts.Mail;
using ServiceMap.Accounts.People;
using ServiceMap.Accounts.Sessions;
using ServiceMap.Accounts.SigningIn;
using ServiceMap.Kernel;

namespace ServiceMap.Accounts.Storage;

internal sealed class AccountsDb : IdentityUserContext<Account, Guid>
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

    public DbSet<Session> Sessions => Set<Session>();

    public DbSet<Link> Links => Set<Link>();

    public DbSet<Attempts> Attempts => Set<Attempts>();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);

        // What an account may do stands on itself, and passkeys are not offered.
        builder.Ignore<IdentityUserClaim<Guid>>();
        builder.Ignore<IdentityUserPasskey<Guid>>();
        builder.ApplyConfigurationsFromAssembly(typeof(AccountsDb).Assembly);
    }

    /// <summary>For the tool that writes migrations.</summary>
    internal sealed class ForMigrations : IDesignTimeDbContextFactory<AccountsDb>
    {
        public AccountsDb CreateDbContext(string[] args) =>
            new(new DbContextOptionsBuilder<AccountsDb>().UseSqlite(options => options.MigrationsHistoryTable(History)).Options);
    }
}
