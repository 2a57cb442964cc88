using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Kernel;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Drafts;
using ServiceMap.Providers.Locations;
using ServiceMap.Providers.Notes;
using ServiceMap.Providers.Reminders;
using ServiceMap.Providers.Uploads;
using ServiceMap.Providers.Versions;

namespace ServiceMap.Providers.Storage;

internal sealed class ProvidersDb : DbContext
{
    internal const string History = "providers_migrations";

    public ProvidersDb(DbContextOptions<ProvidersDb> options, Work? work = null)
        : base(options)
    {
        if (work?.Transaction is { } transaction) Database.UseTransaction(transaction);
    }

    public DbSet<ProviderEntry> Providers => Set<ProviderEntry>();

    public DbSet<ServiceEntry> Services => Set<ServiceEntry>();

    public DbSet<Location> Locations => Set<Location>();

    public DbSet<SealedPart> SealedParts => Set<SealedPart>();

    /// <summary>Who asked not to be listed.</summary>
    public DbSet<UnlistedWish> Unlisted => Set<UnlistedWish>();

    public DbSet<Note> Notes => Set<Note>();

    public DbSet<EntryVersion> Versions => Set<EntryVersion>();

    public DbSet<Draft> Drafts => Set<Draft>();

    public DbSet<TrustedOrganisation> Trusted => Set<TrustedOrganisation>();

    public DbSet<LiveAgain> LiveAgain => Set<LiveAgain>();

    public DbSet<Reminder> Reminders => Set<Reminder>();

    public DbSet<Upload> Uploads => Set<Upload>();

    /// <summary>Whether there is a table of this name, which a database of another version may have or lack.</summary>
    public Task<bool> HasTable(string name, CancellationToken stop) =>
        Database.SqlQuery<string>($"SELECT name AS Value FROM sqlite_master WHERE type = 'table' AND name = {name}").AnyAsync(stop);

    protected override void ConfigureConventions(ModelConfigurationBuilder conventions)
    {
        conventions.Properties<ProviderCode>().HaveConversion<ProviderCodeText>();
        conventions.Properties<ServiceCode>().HaveConversion<ServiceCodeText>();
        conventions.Properties<AreaCode>().HaveConversion<AreaCodeText>();
        conventions.Properties<AreaList>().HaveConversion<AreaListText>();
        conventions.Properties<RecordedDay>().HaveConversion<RecordedDayText>();
        conventions.Properties<Confidentiality>().HaveConversion<string>();
        conventions.Properties<ServiceState>().HaveConversion<string>();
        conventions.Properties<AssuredBy>().HaveConversion<string>();
    }

    protected override void OnModelCreating(ModelBuilder model) => model.ApplyConfigurationsFromAssembly(typeof(ProvidersDb).Assembly);

    /// <summary>For the tool that writes migrations.</summary>
    internal sealed class ForMigrations : IDesignTimeDbContextFactory<ProvidersDb>
    {
        public ProvidersDb CreateDbContext(string[] args) =>
            new(new DbContextOptionsBuilder<ProvidersDb>().UseSqlite(options => options.MigrationsHistoryTable(History)).Options);
    }
}
