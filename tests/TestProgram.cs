using MediatR;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using ServiceMap.Host;
using ServiceMap.Host.Packs;
using ServiceMap.Host.Storage;
using ServiceMap.Kernel;

namespace ServiceMap.Tests;

/// <summary>The program composed over a data folder of its own, which goes away with it.</summary>
internal sealed class TestProgram : IAsyncDisposable
{
    private readonly ServiceProvider provider;

    private TestProgram(ServiceProvider provider, string folder) => (this.provider, Folder) = (provider, folder);

    public string Folder { get; }

    /// <summary>Starts with empty tables. <paramref name="change"/> may replace what the program is composed of.</summary>
    public static async Task<TestProgram> Start(Action<IServiceCollection>? change = null, TimeProvider? clock = null)
    {
        string folder = Directory.CreateTempSubdirectory("servicemap-test-").FullName;
        ServiceCollection services = new();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().Build());
        services.AddServiceMap(new DataFolder(folder));
        if (clock is not null) services.Replace(ServiceDescriptor.Singleton(clock));
        change?.Invoke(services);
        TestProgram program = new(services.BuildServiceProvider(), folder);
        await MakeTables(program);
        return program;
    }

    /// <summary>The first program of a test run makes its tables; every later one starts with a copy of them.</summary>
    private static async Task MakeTables(TestProgram program)
    {
        await Turn.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            string database = program.Get<DataFolder>().Database;
            if (tables is not null) await File.WriteAllBytesAsync(database, tables, TestContext.Current.CancellationToken);
            await program.Get<UpgradeStore>().Run(TestContext.Current.CancellationToken);
            if (tables is not null) return;

            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            tables = await File.ReadAllBytesAsync(database, TestContext.Current.CancellationToken);
        }
        finally
        {
            Turn.Release();
        }
    }

    private static readonly SemaphoreSlim Turn = new(1);

    private static byte[]? tables;

    /// <summary>Starts with the shipped data.</summary>
    public static async Task<TestProgram> StartShipped(TimeProvider? clock = null)
    {
        TestProgram program = await Start(clock: clock);
        await program.Get<ShippedPack>().LoadIfEmpty(TestContext.Current.CancellationToken);
        return program;
    }

    public T Get<T>()
        where T : notnull => provider.GetRequiredService<T>();

    public AsyncServiceScope Scope() => provider.CreateAsyncScope();

    /// <summary>Asks a module, in a scope of its own.</summary>
    public async Task<T> Ask<T>(IRequest<T> question)
    {
        await using AsyncServiceScope scope = Scope();
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(question, TestContext.Current.CancellationToken);
    }

    /// <summary>Has a module take something in and commits it, unless it refuses something.</summary>
    public async Task<Taken> Take(params IRequest<Taken>[] parts)
    {
        await using AsyncServiceScope scope = Scope();
        Work work = scope.ServiceProvider.GetRequiredService<Work>();
        await work.Begin(TestContext.Current.CancellationToken);
        List<Taken> taken = [];
        foreach (IRequest<Taken> part in parts)
        {
            taken.Add(await scope.ServiceProvider.GetRequiredService<IMediator>().Send(part, TestContext.Current.CancellationToken));
        }

        Taken all = new(
            [.. taken.SelectMany(one => one.Files)], [.. taken.SelectMany(one => one.Refused)], [.. taken.SelectMany(one => one.Facts)]);
        if (all.Refused.Count == 0) await work.Commit(TestContext.Current.CancellationToken);
        return all;
    }

    /// <summary>Imports the data pack in a folder.</summary>
    public async Task<TakeTogether.Outcome> Import(string path, ImportPack.Manner? manner = null)
    {
        using PackFiles files = PackFiles.At(path)!;
        return await Get<ImportPack>().Run(files, path, manner ?? ImportPack.Manner.Adding, null, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await provider.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }
}
