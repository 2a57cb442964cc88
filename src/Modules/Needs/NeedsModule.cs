using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ServiceMap.Kernel;
using ServiceMap.Needs.Storage;

namespace ServiceMap.Needs;

/// <summary>The three taxonomies: needs, cohorts and stages.</summary>
public static class NeedsModule
{
    public static void Add(IServiceCollection services)
    {
        services.AddDbContext<NeedsDb>((provider, options) => options.UseSqlite(
            provider.GetRequiredService<Work>().Connection, sqlite => sqlite.MigrationsHistoryTable(NeedsDb.History)));
        services.AddScoped<DbContext>(provider => provider.GetRequiredService<NeedsDb>());
        services.AddScoped<Terms.TakeTerms>();
    }
}
