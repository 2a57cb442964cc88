using BenchmarkDotNet.Attributes;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using ServiceMap.Commissioning.Contracts;
using ServiceMap.Gaps.Grids;
using ServiceMap.Providers.Contracts;

namespace ServiceMap.Benchmarks;

/// <summary>
/// What an edit of one service costs before the London grid is right again: reading that service and its funding from the database and
/// recomputing its cells. Beside it, making the cells alone, and reading everything again, which is what an edit would cost without it.
/// </summary>
[MemoryDiagnoser]
public class EditOfOneService
{
    private ShippedData data = null!;
    private Grid grid = null!;
    private ServiceCode[] edited = null!;
    private IReadOnlyList<ServiceSummary> services = null!;
    private IReadOnlyList<AgreementSummary> agreements = null!;

    /// <summary>The service that touches the most cells of London, or the middle one of all.</summary>
    [Params("Widest", "Middle")]
    public string Service { get; set; } = "";

    [GlobalSetup]
    public async Task Load()
    {
        data = await ShippedData.Load();
        grid = await data.Grids.Get(CancellationToken.None);
        ServiceCode[] byReach =
        [
            .. grid.Services.Zip(grid.Offers).Where(pair => pair.First is not null)
                .OrderByDescending(pair => pair.Second!.Areas.Length * pair.Second.Needs.Length).Select(pair => pair.First!.Entry.Code),
        ];
        edited = [byReach[Service == "Widest" ? 0 : byReach.Length / 2]];

        await using AsyncServiceScope scope = data.Scope();
        IMediator ask = scope.ServiceProvider.GetRequiredService<IMediator>();
        services = await ask.Send(new ServicesKnown(edited));
        agreements = await ask.Send(new AgreementsPaying(edited));
    }

    [GlobalCleanup]
    public async Task Leave() => await data.DisposeAsync();

    [Benchmark]
    public Task Refresh() => data.Grids.Refresh(edited, CancellationToken.None);

    [Benchmark]
    public object CellsAlone()
    {
        Draft draft = new(grid);
        draft.Take(edited, services, agreements);
        return draft.Finish(grid.Version + 1);
    }

    [Benchmark(Baseline = true)]
    public Task ReadEverythingAgain() => data.Grids.Renew(CancellationToken.None);
}
