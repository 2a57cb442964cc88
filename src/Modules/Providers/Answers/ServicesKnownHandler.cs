using MediatR;
using Microsoft.EntityFrameworkCore;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Listings;
using ServiceMap.Providers.Locations;
using ServiceMap.Providers.Storage;

namespace ServiceMap.Providers.Answers;

internal sealed class ServicesKnownHandler(ProvidersDb db) : IRequestHandler<ServicesKnown, IReadOnlyList<ServiceSummary>>
{
    public async Task<IReadOnlyList<ServiceSummary>> Handle(ServicesKnown question, CancellationToken stop)
    {
        IQueryable<ServiceEntry> asked = db.Services.AsNoTracking().Where(entry => entry.State != ServiceState.Hidden || entry.State == null);
        IQueryable<Location> sites = db.Locations.AsNoTracking().Where(site => site.Confidentiality != Confidentiality.LocationWithheld);
        if (question.Only is { } only)
        {
            asked = asked.Where(entry => only.Contains(entry.Code));
            sites = sites.Where(site => only.Contains(site.Service));
        }

        Dictionary<ProviderCode, ProviderEntry> providers = await db.Providers.AsNoTracking().ToDictionaryAsync(entry => entry.Code, stop);
        ILookup<ServiceCode, AreaCode> areas = (await sites.ToListAsync(stop))
            .Where(site => site.Area is not null)
            .ToLookup(site => site.Service, site => site.Area!.Value);
        return
        [
            .. (await asked.ToListAsync(stop))
                .OrderBy(entry => entry.Code.Value, StringComparer.Ordinal)
                .Select(entry => new ServiceSummary(entry, providers[entry.Provider], [.. areas[entry.Code].Distinct()]) { Page = PublicId.Of(entry.Code) }),
        ];
    }
}
