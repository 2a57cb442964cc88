using MediatR;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Boundaries.Contracts.Plugins;
using ServiceMap.Kernel;

namespace ServiceMap.Boundaries.Tests;

/// <summary>A data folder of its own with a real database, and the module as a program would compose it.</summary>
internal sealed class DataFolder : IAsyncDisposable
{
    private readonly string folder;
    private readonly bool owned;
    private readonly ServiceProvider services;

    private DataFolder(string folder, bool owned)
    {
        this.folder = folder;
        this.owned = owned;
        services = Compose(Path.Combine(folder, "servicemap.db"));
    }

    public static async Task<DataFolder> New()
    {
        var made = new DataFolder(Directory.CreateTempSubdirectory("servicemap-").FullName, owned: true);
        await using AsyncServiceScope scope = made.services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DbContext>().Database.MigrateAsync(TestContext.Current.CancellationToken);
        return made;
    }

    public string Postcodes => Path.Combine(folder, "postcodes.db");

    /// <summary>The same folder, as another program that runs at the same time has it open.</summary>
    public DataFolder OfAnotherProgram() => new(folder, owned: false);

    public static async Task<DataFolder> With(Pack pack)
    {
        DataFolder made = await New();
        Assert.Empty((await made.Take(pack)).Refused);
        return made;
    }

    public async Task<T> Ask<T>(IRequest<T> question)
    {
        await using AsyncServiceScope scope = services.CreateAsyncScope();
        return await Ask(scope, question);
    }

    /// <summary>Takes a pack in as an import does: all of it, or nothing when anything is refused.</summary>
    public async Task<Taken> Take(Pack pack)
    {
        await using AsyncServiceScope scope = await BeginImport();
        Taken taken = await Ask(scope, pack.Request);
        if (taken.Refused.Count == 0) await scope.ServiceProvider.GetRequiredService<Work>().Commit(TestContext.Current.CancellationToken);
        return taken;
    }

    /// <summary>A scope with an open transaction, which is undone when the scope is disposed.</summary>
    public async Task<AsyncServiceScope> BeginImport()
    {
        AsyncServiceScope scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Work>().Begin(TestContext.Current.CancellationToken);
        return scope;
    }

    public static Task<T> Ask<T>(AsyncServiceScope scope, IRequest<T> question) =>
        scope.ServiceProvider.GetRequiredService<IMediator>().Send(question, TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        if (!owned) return;
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private static ServiceProvider Compose(string file)
    {
        var modules = new ServiceCollection();
        BoundariesModule.Add(modules);
        modules.AddSingleton<IConfiguration>(new ConfigurationBuilder().Build());
        modules.AddScoped(_ => Open(file));
        modules.AddSingleton(new PostcodesPlace(Path.Combine(Path.GetDirectoryName(file)!, "postcodes.db")));
        modules.AddScoped<ServiceFactory>(provider => provider.GetRequiredService);
        modules.AddScoped<IMediator, Mediator>();
        modules.Scan(scan => scan.FromAssemblies(typeof(BoundariesModule).Assembly)
            .AddClasses(classes => classes.AssignableTo(typeof(IRequestHandler<,>)), publicOnly: false)
            .AsImplementedInterfaces()
            .WithTransientLifetime()
            .AddClasses(classes => classes.AssignableTo<IPostcodeLookup>(), publicOnly: false)
            .AsImplementedInterfaces()
            .WithSingletonLifetime());
        return modules.BuildServiceProvider(validateScopes: true);
    }

    private static Work Open(string file)
    {
        var connection = new SqliteConnection($"Data Source={file}");
        connection.Open();
        return new Work(connection, opened => ((SqliteConnection)opened).BeginTransaction(deferred: true));
    }
}
