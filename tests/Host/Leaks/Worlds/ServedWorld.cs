using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ServiceMap.Host.Packs;
using ServiceMap.Host.Serving;
using ServiceMap.Host.Storage;
using ServiceMap.Kernel;
using ServiceMap.Providers.Contracts;

namespace ServiceMap.Host.Tests.Leaks.Worlds;

/// <summary>The program, serving one of the worlds, with everything that it tells anybody kept.</summary>
internal sealed class ServedWorld : IAsyncDisposable
{
    private readonly Running running = new();
    private readonly LookUp lookUp = new();
    private readonly KeptLines lines = new();
    private readonly RouteWatch routes = new();

    private ServedWorld(World world)
    {
        World = world;
        App = WebServer.Build(new DataFolder(running.Data), "http://127.0.0.1:0", Listen);
    }

    public World World { get; }

    public WebApplication App { get; }

    public Uri Address { get; private set; } = null!;

    /// <summary>Those who have an account; null where nobody has been given one.</summary>
    public Inhabitants? People { get; private set; }

    public RouteWatch Routes => routes;

    public IReadOnlyCollection<string> Lines => lines.Lines;

    /// <summary>What the look-up was told before anybody asked for a page.</summary>
    public IReadOnlyList<string> ToldByItself { get; private set; } = [];

    /// <summary>What the look-up was told since.</summary>
    public IReadOnlyList<string> ToldForVisitors => [.. lookUp.Told.Skip(ToldByItself.Count)];

    public string Data => running.Data;

    public SameDay Clock { get; } = new();

    /// <summary>Everything in the data folder, by name.</summary>
    public IEnumerable<(string Name, byte[] Bytes)> Files => Directory.EnumerateFiles(running.Data, "*", SearchOption.AllDirectories).Select(path =>
    {
        using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        byte[] bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return (Path.GetRelativePath(running.Data, path), bytes);
    });

    /// <param name="world">The world.</param>
    /// <param name="plant">Has the program leak; null for it as it is.</param>
    public static async Task<ServedWorld> Start(World world, Action<ServedWorld>? plant = null)
    {
        ServedWorld served = new(world);
        plant?.Invoke(served);
        CancellationToken stop = TestContext.Current.CancellationToken;
        served.App.Services.GetRequiredService<DataFolder>().Make();
        await served.App.Services.GetRequiredService<UpgradeStore>().Run(stop);
        await served.Import(County.Before(world), "before");
        await served.Import(County.Now(world), "now");
        await served.Unlist(new ProviderCode("unlisted"), stop);
        served.ToldByItself = served.lookUp.Told;
        using (PostcodeFiles files = PostcodeFiles.At(MadeUpDirectory.Write(served.running.PathOf("ONSPD.csv")))!)
        {
            Assert.Empty((await served.App.Services.GetRequiredService<ImportPostcodes>().Run(files, null, stop)).Refused);
        }

        await served.App.Services.GetRequiredService<LocateSites>().Run(stop);
        _ = served.App.Services.GetRequiredService<Preparation>().Run(stop);
        await served.App.StartAsync(stop);
        served.Address = new Uri(served.App.Urls.Single());
        return served;
    }

    /// <summary>Does whatever the server does by itself, when it is told to: then both worlds do the same.</summary>
    public async Task DoJobs()
    {
        Clock.NextMinute();
        await App.Services.GetRequiredService<RunJobs>().Turn(TestContext.Current.CancellationToken);
    }

    /// <summary>Gives people accounts, and has them do with entries what people do.</summary>
    public async Task Inhabit() => People = await Doings.In(this);

    public async ValueTask DisposeAsync()
    {
        People?.Dispose();
        await App.Services.GetRequiredService<Preparation>().Done;
        await App.DisposeAsync();
        lookUp.Dispose();
        running.Dispose();
    }

    private void Listen(IServiceCollection services)
    {
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(
            [new("urls", "http://127.0.0.1:0"), new("Postcodes:LookUp", lookUp.Address.OriginalString), new("Limits:Off", "true")]).Build());
        services.RemoveAll<ILoggerProvider>().AddSingleton<ILoggerProvider>(lines);
        services.AddSingleton<IStartupFilter>(routes);
        services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
        services.AddSingleton<RunJobs>();
        services.Remove(services.Single(service => service.ImplementationType == typeof(RunJobs) && service.ServiceType == typeof(IHostedService)));
        services.Configure<PasswordHasherOptions>(hashing => hashing.IterationCount = 1);
        services.PostConfigure<LoggerFilterOptions>(filter =>
        {
            filter.Rules.Clear();
            filter.MinLevel = LogLevel.Trace;
        });
    }

    private async Task Import(County county, string name)
    {
        string folder = county.Write(running.PathOf(name));
        using PackFiles files = PackFiles.At(folder)!;
        TakeTogether.Outcome outcome = await App.Services.GetRequiredService<ImportPack>()
            .Run(files, folder, ImportPack.Manner.Adding, null, TestContext.Current.CancellationToken);
        Assert.Empty(outcome.Refused);
    }

    private async Task Unlist(ProviderCode provider, CancellationToken stop)
    {
        TakeTogether.Outcome outcome = await App.Services.GetRequiredService<TakeTogether>().Run(
            (_, _) => Task.FromResult<IReadOnlyList<IRequest<Taken>>>([new AddUnlisted(provider, $"Asked by {World.HiddenName}")]), _ => true, null, stop);
        Assert.Empty(outcome.Refused);
    }
}
