using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using ServiceMap.Gaps.Grids;
using ServiceMap.Gaps.Selections;
using ServiceMap.Host;
using ServiceMap.Host.Packs;
using ServiceMap.Host.Storage;

namespace ServiceMap.Benchmarks;

/// <summary>The program composed over the shipped data, in a data folder of its own that goes away with it.</summary>
internal sealed class ShippedData : IAsyncDisposable
{
    private readonly string folder;
    private readonly ServiceProvider provider;

    private ShippedData(string folder, ServiceProvider provider) => (this.folder, this.provider) = (folder, provider);

    public CurrentGrid Grids => provider.GetRequiredService<CurrentGrid>();

    public static async Task<ShippedData> Load()
    {
        string place = Directory.CreateTempSubdirectory("servicemap-benchmark-").FullName;
        ServiceCollection services = new();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().Build());
        services.AddServiceMap(new DataFolder(place));
        ShippedData data = new(place, services.BuildServiceProvider());
        await data.provider.GetRequiredService<UpgradeStore>().Run(CancellationToken.None);
        await data.provider.GetRequiredService<ShippedPack>().LoadIfEmpty(CancellationToken.None);
        return data;
    }

    /// <summary>All 33 areas and 16 needs, without a filter.</summary>
    public static Selection Everything(Grid grid) => ReadSelection.Run(new Asked { AreaSet = "all" }, grid, []);

    public AsyncServiceScope Scope() => provider.CreateAsyncScope();

    public async ValueTask DisposeAsync()
    {
        await provider.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }
}
