using System.Text;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Host.Packs;
using ServiceMap.Kernel;
using ServiceMap.Tests;

namespace ServiceMap.Host.Tests.Packs;

public sealed class ShippedPackTests
{
    [Fact]
    public async Task Is_not_loaded_over_a_pack_that_came_first_while_it_was_read()
    {
        await using TestProgram program = await TestProgram.Start();
        await using AsyncServiceScope scope = program.Scope();
        Work work = scope.ServiceProvider.GetRequiredService<Work>();
        await work.Begin(Stop);
        await scope.ServiceProvider.GetRequiredService<IMediator>().Send(OwnAreas(), Stop);

        // It sees an empty folder, reads its files, and waits for its turn to write.
        Task<string?> loading = Task.Run(() => program.Get<ShippedPack>().LoadIfEmpty(Stop), Stop);
        await Task.WhenAny(loading, Task.Delay(TimeSpan.FromSeconds(2), Stop));
        await work.Commit(Stop);

        Assert.Null(await loading);
        Assert.Contains(await program.Ask(new AreasKnown()), area => area.Name == "Our own Lambeth");
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static TakeAreas OwnAreas()
    {
        string text = Encoding.UTF8.GetString(Shipped.Bytes("areas.csv")).Replace(",Lambeth,", ",Our own Lambeth,", StringComparison.Ordinal);
        return new TakeAreas(ReadTable.Run("areas.csv", new MemoryStream(Encoding.UTF8.GetBytes(text)), []), Shipped.Bytes("boundaries.geojson"));
    }
}
