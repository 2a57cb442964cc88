using System.Diagnostics;
using ServiceMap.Host.Tests.Serving;

namespace ServiceMap.Host.Tests.Storage;

public sealed class WatchStoreTests(Served served) : IClassFixture<Served>
{
    [Fact]
    public async Task A_server_shows_what_was_imported_beside_it()
    {
        Assert.Contains("21 of the 32 boroughs", await Page(), StringComparison.Ordinal);
        string pack = Shipped.CopyTo(served.Program.PathOf("pack"));
        Shipped.Change(pack, "services.csv", "P001,women-in-prison,South London Alliance: whole system approach,co-commissioned-project,yes,", "P001,women-in-prison,South London Alliance: whole system approach,co-commissioned-project,no,");
        await served.Program.Lines("import", "pack", pack);

        Stopwatch since = Stopwatch.StartNew();
        string page = await Page();
        while (page.Contains("21 of the 32 boroughs", StringComparison.Ordinal) && since.Elapsed < TimeSpan.FromMinutes(1))
        {
            await Task.Delay(20, TestContext.Current.CancellationToken);
            page = await Page();
        }

        // Two of the Alliance's boroughs, Lambeth and Southwark, had the diversion pilot besides.
        Assert.Contains("17 of the 32 boroughs", page, StringComparison.Ordinal);
    }

    private Task<string> Page() => served.Http.GetStringAsync("/?need=advocacy&day=2019-12-01", TestContext.Current.CancellationToken);
}
