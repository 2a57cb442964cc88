using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Commissioning.Agreements;
using ServiceMap.Commissioning.Blueprint;
using ServiceMap.Commissioning.Contracts;
using ServiceMap.Commissioning.Projects;
using ServiceMap.Kernel;

namespace ServiceMap.Commissioning.Storage;

internal sealed class CommissioningDb : DbContext
{
    internal const string History = "commissioning_migrations";

    public CommissioningDb(DbContextOptions<CommissioningDb> options, Work? work = null)
        : base(options)
    {
        if (work?.Transaction is { } transaction) Database.UseTransaction(transaction);
    }

    public DbSet<Project> Projects => Set<Project>();

    public DbSet<FundingAgreement> Agreements => Set<FundingAgreement>();

    public DbSet<Indicator> Indicators => Set<Indicator>();

    public DbSet<Signatory> Signatories => Set<Signatory>();

    protected override void ConfigureConventions(ModelConfigurationBuilder conventions)
    {
        conventions.Properties<ProjectCode>().HaveConversion<ProjectCodeText>();
        conventions.Properties<AgreementCode>().HaveConversion<AgreementCodeText>();
        conventions.Properties<AreaCode>().HaveConversion<AreaCodeText>();
        conventions.Properties<AreaList>().HaveConversion<AreaListText>();
        conventions.Properties<decimal>().HaveConversion<NumberText, SameDigits>();
        conventions.Properties<RecordedDay>().HaveConversion<RecordedDayText>();
    }

    protected override void OnModelCreating(ModelBuilder model) => model.ApplyConfigurationsFromAssembly(typeof(CommissioningDb).Assembly);

    /// <summary>For the tool that writes migrations.</summary>
    internal sealed class ForMigrations : IDesignTimeDbContextFactory<CommissioningDb>
    {
        public CommissioningDb CreateDbContext(string[] args) =>
            new(new DbContextOptionsBuilder<CommissioningDb>().UseSqlite(options => options.MigrationsHistoryTable(History)).Options);
    }
}
