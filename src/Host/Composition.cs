using System.Reflection;
using MediatR;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Accounts.Contracts.Plugins;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Boundaries.Contracts.Plugins;
using ServiceMap.Host.Packs;
using ServiceMap.Host.Sheets;
using ServiceMap.Host.Storage;
using ServiceMap.Host.Storage.Checks;
using ServiceMap.Providers.Contracts.Plugins;

namespace ServiceMap.Host;

/// <summary>Puts the program together: the store, the modules, and whatever answers, reacts or plugs in.</summary>
internal static class Composition
{
    /// <summary>What <c>doctor</c> looks at, in this order.</summary>
    private static readonly Type[] Checks =
        [typeof(CheckFolder), typeof(CheckDisk), typeof(CheckDatabase), typeof(CheckVersions), typeof(CheckShapes), typeof(CheckPostcodes), typeof(CheckKeys), typeof(CheckWithheld), typeof(CheckAudit)];

    /// <summary>The program over a data folder, whose tables may have to be made or brought up to date before anything else.</summary>
    public static ServiceProvider Over(DataFolder folder)
    {
        ServiceCollection services = new();
        services.AddSingleton<IConfiguration>(Settings.Read());
        return services.AddServiceMap(folder).BuildServiceProvider();
    }

    public static IServiceCollection AddServiceMap(this IServiceCollection services, DataFolder folder)
    {
        services.AddLogging();
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(folder);
        services.AddScoped(provider => provider.GetRequiredService<DataFolder>().Open());
        services.AddKeys(folder);
        services.AddSingleton<UpgradeStore>();
        services.AddSingleton<BackupStore>();
        services.AddSingleton<RestoreStore>();
        services.AddSingleton<Checkup>();
        foreach (Type check in Checks) services.AddSingleton(typeof(ICheck), check);
        services.AddSingleton<TakeTogether>();
        services.AddSingleton<ImportPack>();
        services.AddSingleton<ImportEntries>();
        services.AddSingleton<LocateSites>();
        services.AddSingleton<ExportPack>();
        services.AddSingleton<ShippedPack>();
        services.AddSingleton<ImportPostcodes>();
        services.AddSingleton<ISheetForm, CsvSheet>();
        services.AddSingleton<ISheetForm, ExcelSheet>();
        services.AddSingleton(new PostcodesPlace(folder.Postcodes));
        services.AddSingleton(new MailPlace(folder.Mail));
        services.AddSingleton(provider => SiteAddress.Of(provider.GetRequiredService<IConfiguration>()));

        services.AddScoped<IMediator, Mediator>();
        services.AddScoped<ServiceFactory>(provider => type => provider.GetService(type)!);
        foreach (Module module in Modules.All) module.Add(services);
        Assembly[] assemblies = [.. Modules.All.Select(module => module.Assembly)];
        return services.Scan(scan => scan
            .FromAssemblies(assemblies)
            .AddClasses(classes => classes.AssignableToAny(typeof(IRequestHandler<,>), typeof(INotificationHandler<>)), publicOnly: false)
            .AsImplementedInterfaces().WithTransientLifetime()
            .AddClasses(classes => classes.AssignableToAny(typeof(IPostcodeLookup), typeof(IProvisionKind), typeof(IDirectorySource), typeof(IServicesRunning), typeof(IWhoPays), typeof(ICoverChanges), typeof(IOrganisations), typeof(IBreachedPasswords), typeof(IJob)), publicOnly: false)
            .AsImplementedInterfaces().WithSingletonLifetime());
    }
}
