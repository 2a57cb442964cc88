using MediatR;
using ServiceMap.Commissioning.Contracts;
using ServiceMap.Kernel;
using ServiceMap.Providers.Contracts;

namespace ServiceMap.Gaps.Grids;

/// <summary>Keeps the records that no level is made of, so that they are read once for each grid.</summary>
internal sealed class CurrentRecords
{
    private volatile Kept? kept;

    public async Task<PublicRecords> Get(Grid grid, IMediator ask, CancellationToken stop)
    {
        if (kept is { } known && known.Version == grid.Version) return known.Records;
        Dictionary<string, Table> tables = (await ask.Send(new DirectoryTables(), stop))
            .Concat(await ask.Send(new FundingTables(WithConfidentialAmounts: false), stop)).ToDictionary(table => table.File);
        SitesDoubted doubted = await ask.Send(new SitesToCheck(WithWithheld: false), stop);
        kept = new Kept(grid.Version, PublicRecords.Of(tables, grid.Services.OfType<ServiceSummary>().Select(service => service.Entry.Code.Value).ToHashSet(), doubted));
        return kept.Records;
    }

    private sealed record Kept(long Version, PublicRecords Records);
}
