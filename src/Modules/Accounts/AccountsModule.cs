using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ServiceMap.Accounts.Audit;
using ServiceMap.Accounts.Mail;
using ServiceMap.Accounts.Storage;
using ServiceMap.Kernel;

namespace ServiceMap.Accounts;

/// <summary>Who may do what: accounts, how they sign in, the audit trail, and the messages that are sent to them.</summary>
public static class AccountsModule
{
    public static void Add(IServiceCollection services)
    {
        services.AddDbContext<AccountsDb>((provider, options) => options
            .UseSqlite(provider.GetRequiredService<Work>().Connection, sqlite => sqlite.MigrationsHistoryTable(AccountsDb.History))
            .UseAsyncSeeding((db, _, stop) => AppendOnly.Make((AccountsDb)db, stop)));
        services.AddScoped<DbContext>(provider => provider.GetRequiredService<AccountsDb>());
        services.AddScoped<AuditTrail>();
        services.AddScoped<VerifyTrail>();
        services.AddSingleton<AuditSeal>();
        services.AddScoped<JobRuns>();
        services.AddMailing();
    }
}
