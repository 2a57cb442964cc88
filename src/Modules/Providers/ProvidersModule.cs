using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Design;
using ServiceMap.Design.Maps;
using ServiceMap.Kernel;
using ServiceMap.Providers.Demonstrations;
using ServiceMap.Providers.Drafts;
using ServiceMap.Providers.Entries;
using ServiceMap.Providers.Listings;
using ServiceMap.Providers.Locations;
using ServiceMap.Providers.Notes;
using ServiceMap.Providers.Pages;
using ServiceMap.Providers.Reminders;
using ServiceMap.Providers.Reviews;
using ServiceMap.Providers.Storage;
using ServiceMap.Providers.Unlisted;
using ServiceMap.Providers.Uploads;
using ServiceMap.Providers.Versions;

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
            .UseAsyncSeeding((db, _, stop) => AfterMigrations((ProvidersDb)db, provider, stop)));
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
        services.AddSingleton(new HeaderLink(10, "/my/entries", "My entries", user => SignedIn.IsWithin(user, Reach.Keeper)));
        services.AddSingleton(new HeaderLink(20, "/review", "Review", user => SignedIn.IsWithin(user, Reach.Reviewer)));
        services.AddScoped<ConfidentialTexts>();
        services.AddScoped<FindByPostcode>();
        services.AddScoped<LocateMerged>();
        services.AddScoped<LocateWaiting>();
        services.AddScoped<DoubtSites>();
        services.AddScoped<HonourWishes>();
        services.AddScoped<NoteSeal>();
        services.AddScoped<SendNote>();
        services.AddScoped<NotesOf>();
        services.AddScoped<DealWithNote>();
        services.AddSingleton<SiteSeal>();
        services.AddScoped<SitesOf>();
        services.AddScoped<LiveEntries>();
        services.AddScoped<KeepVersions>();
        services.AddScoped<EntryHistory>();
        services.AddScoped<StoreEntries>();
        services.AddScoped<DueEntries>();
        services.AddScoped<SendReminders>();
        AddDrafts(services);
        AddUploads(services);
    }

    private static void AddDrafts(IServiceCollection services)
    {
        services.AddSingleton<OneWrite>();
        services.AddSingleton<DemonstrationEntries>();
        services.AddSingleton<ProposalSeal>();
        services.AddSingleton<DraftContents>();
        services.AddSingleton<Assure>();
        services.AddScoped<FindEntry>();
        services.AddScoped<BeginDraft>();
        services.AddScoped<OpenDraft>();
        services.AddScoped<CheckDraft>();
        services.AddScoped<KeepStep>();
        services.AddScoped<TryDraft>();
        services.AddScoped<ProposedStart>();
        services.AddScoped<SendDraft>();
        services.AddScoped<PublishDraft>();
        services.AddScoped<DecideDraft>();
        services.AddScoped<MergeDraft>();
        services.AddScoped<DropDraft>();
        services.AddScoped<ChangeEntries>();
        services.AddScoped<ConfirmEntries>();
        services.AddScoped<ChangeState>();
        services.AddScoped<TrustOrganisation>();
        services.AddScoped<KeptEntries>();
        services.AddScoped<KeptOrganisations>();
        services.AddScoped<PickAreas>();
        services.AddScoped<ReviewLists>();
        services.AddScoped<ReviewDraft>();
        services.AddScoped<AreaPictures>();
    }

    private static void AddUploads(IServiceCollection services)
    {
        services.AddScoped<DownloadEntries>();
        services.AddScoped<KeptUploads>();
        services.AddScoped<SendUpload>();
        services.AddScoped<CheckRows>();
        services.AddScoped<PlanUpload>();
        services.AddScoped<StoreRows>();
        services.AddScoped<CheckUpload>();
        services.AddScoped<ApplyUpload>();
        services.AddSingleton<RunUploads>();
        services.AddHostedService(provider => provider.GetRequiredService<RunUploads>());
    }

    private static async Task AfterMigrations(ProvidersDb db, IServiceProvider provider, CancellationToken stop)
    {
        WithheldSeal seal = provider.GetRequiredService<WithheldSeal>();
        await SealPlainParts.Run(db, seal, stop);
        SiteSeal sites = provider.GetRequiredService<SiteSeal>();
        LiveEntries live = new(db, new SitesOf(db, new WithheldParts(db, seal)));
        await FirstVersions.Run(db, new KeepVersions(db, live, sites, provider.GetRequiredService<TimeProvider>()), stop);
    }
}
