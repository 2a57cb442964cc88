using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using ServiceMap.Design;
using ServiceMap.Design.Maps;
using ServiceMap.Kernel;
using ServiceMap.Providers.Entries;
using ServiceMap.Providers.Listings;
using ServiceMap.Providers.Locations;
using ServiceMap.Providers.Notes;
using ServiceMap.Providers.Storage;
using ServiceMap.Providers.Unlisted;

namespace ServiceMap.Providers;

/// <summary>The directory: providers, their services and the locations of these.</summary>
public static class ProvidersModule
{
    /// <summary>The table of what can be read only with the keys of the data folder.</summary>
    public const string SealedTable = "providers_sealed";

    public static void Add(IServiceCollection services)
    {
        services.AddDbContext<ProvidersDb>((provider, options) => options
            .UseSqlite(provider.GetRequiredService<Work>().Connection, sqlite => sqlite.MigrationsHistoryTable(ProvidersDb.History))
            .UseAsyncSeeding((db, _, stop) => SealPlainParts.Run((ProvidersDb)db, provider.GetRequiredService<WithheldSeal>(), stop)));
        services.AddScoped<DbContext>(provider => provider.GetRequiredService<ProvidersDb>());
        services.AddScoped<TakeIntoDirectory>();
        services.AddScoped<KeepLocations>();
        services.AddSingleton<WithheldSeal>();
        services.AddScoped<WithheldParts>();
        services.AddScoped<WithheldReader>();
        services.AddScoped<EntryRules>();
        services.AddScoped<ReadListings>();
        services.AddSingleton<CurrentListings>();
        services.TryAddSingleton<CurrentPaths>();
        services.AddSingleton(new MenuLink(60, "/services", "Find a service"));
        services.AddScoped<ConfidentialTexts>();
        services.AddScoped<FindByPostcode>();
        services.AddScoped<LocateMerged>();
        services.AddScoped<LocateWaiting>();
        services.AddScoped<DoubtSites>();
        services.AddScoped<HonourWishes>();
        services.AddScoped<NoteSeal>();
        services.AddScoped<SendNote>();
    }
}
