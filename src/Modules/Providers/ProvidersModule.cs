using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using ServiceMap.Design;
using ServiceMap.Design.Maps;
using ServiceMap.Kernel;
using ServiceMap.Providers.Entries;
using ServiceMap.Providers.Listings;
using ServiceMap.Providers.Locations;
using ServiceMap.Providers.Storage;

namespace ServiceMap.Providers;

/// <summary>The directory: providers, their services and the locations of these.</summary>
public static class ProvidersModule
{
    public static void Add(IServiceCollection services)
    {
        services.AddDbContext<ProvidersDb>((provider, options) => options.UseSqlite(
            provider.GetRequiredService<Work>().Connection, sqlite => sqlite.MigrationsHistoryTable(ProvidersDb.History)));
        services.AddScoped<DbContext>(provider => provider.GetRequiredService<ProvidersDb>());
        services.AddScoped<TakeIntoDirectory>();
        services.AddScoped<KeepLocations>();
        services.AddScoped<WithheldParts>();
        services.AddScoped<EntryRules>();
        services.AddScoped<ReadListings>();
        services.AddSingleton<CurrentListings>();
        services.TryAddSingleton<CurrentPaths>();
        services.AddSingleton(new MenuLink(60, "/services", "Find a service"));
    }
}
