using MediatR;
using Microsoft.EntityFrameworkCore;
using ServiceMap.Kernel;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Entries;
using ServiceMap.Providers.Locations;
using ServiceMap.Providers.Storage;

namespace ServiceMap.Providers.Answers;

internal sealed class LocateWaitingSitesHandler(ProvidersDb db, LocateWaiting locate) : IRequestHandler<LocateWaitingSites, Taken>
{
    public async Task<Taken> Handle(LocateWaitingSites question, CancellationToken stop)
    {
        LocateWaiting.Located located = await locate.Run(stop);
        List<ServiceEntry> services = await db.Services.AsNoTracking().Where(entry => located.Services.Contains(entry.Code)).ToListAsync(stop);
        return new Taken(
            [new TakenFile("locations.csv", 0, located.Found, located.StillWaiting)], [], services.Count == 0 ? [] : [Touched.Fact(services)]);
    }
}
