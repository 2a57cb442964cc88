using MediatR;
using Microsoft.EntityFrameworkCore;
using ServiceMap.Kernel;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Locations;
using ServiceMap.Providers.Sources;
using ServiceMap.Providers.Storage;

namespace ServiceMap.Providers.Answers;

internal sealed class DirectoryTablesHandler(ProvidersDb db, WithheldReader withheldReader) : IRequestHandler<DirectoryTables, IReadOnlyList<Table>>
{
    public async Task<IReadOnlyList<Table>> Handle(DirectoryTables question, CancellationToken stop)
    {
        List<ProviderEntry> providers = await db.Providers.AsNoTracking().ToListAsync(stop);
        List<ServiceEntry> services = await db.Services.AsNoTracking().ToListAsync(stop);
        List<Location> locations = await db.Locations.AsNoTracking().ToListAsync(stop);
        IReadOnlyDictionary<string, WithheldPart>? withheld = question.For is { } entitled ? await withheldReader.Read(entitled, stop) : null;
        return
        [
            Table.Of("providers.csv", PackColumns.Providers, InOrder(providers.Select(PackCells.Of))),
            Table.Of("services.csv", PackColumns.Services, InOrder(services.Select(PackCells.Of))),
            Table.Of("locations.csv", PackColumns.Locations, InOrder(locations.Select(location => LocationCells.Of(location, withheld?.GetValueOrDefault(location.Id))))),
        ];
    }

    private static IOrderedEnumerable<string?[]> InOrder(IEnumerable<string?[]> rows) => rows.OrderBy(row => row[0], StringComparer.Ordinal);
}
