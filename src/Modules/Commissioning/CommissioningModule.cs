using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ServiceMap.Commissioning.Agreements;
using ServiceMap.Commissioning.Blueprint;
using ServiceMap.Commissioning.Projects;
using ServiceMap.Commissioning.Storage;
using ServiceMap.Kernel;

namespace ServiceMap.Commissioning;

/// <summary>What is paid for, by whom, for where, until when; and the Blueprint's indicators and signatories.</summary>
public static class CommissioningModule
{
    public static void Add(IServiceCollection services)
    {
        services.AddDbContext<CommissioningDb>((provider, options) => options.UseSqlite(
            provider.GetRequiredService<Work>().Connection, sqlite => sqlite.MigrationsHistoryTable(CommissioningDb.History)));
        services.AddScoped<DbContext>(provider => provider.GetRequiredService<CommissioningDb>());
        services.AddScoped<TakeProjects>();
        services.AddScoped<TakeAgreements>();
        services.AddScoped<TakeIndicators>();
        services.AddScoped<TakeSignatories>();
    }
}
