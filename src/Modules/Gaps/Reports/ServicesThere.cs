using ServiceMap.Gaps.Engine;
using ServiceMap.Gaps.Grids;
using ServiceMap.Gaps.Selections;
using ServiceMap.Providers.Contracts;

namespace ServiceMap.Gaps.Reports;

/// <summary>Every service that serves an area, also what the filters leave out and what does not run: what holds on the day first, then by name.</summary>
internal static class ServicesThere
{
    public static IReadOnlyList<ServiceThere> Run(Grid grid, Selection selection, int area, DateOnly day)
    {
        List<ServiceThere> services = [];
        List<Stretch> stretches = [];
        for (int place = 0; place < grid.Offers.Count; place++)
        {
            if (grid.Offers[place] is not { } offer || !offer.Areas.Contains(area)) continue;
            stretches.Clear();
            Stretches.Add(place, offer, area, grid.AssuranceDays, stretches);
            services.Add(new ServiceThere(
                grid.Services[place]!, offer.SiteAreas.Contains(area), selection.Keep[place],
                stretches.Exists(stretch => stretch.IsActive(day.DayNumber)), stretches.Exists(stretch => stretch.IsConfirmed(day.DayNumber)),
                LastConfirmed(stretches)));
        }

        return
        [
            .. services.OrderByDescending(one => one.IsConfirmed).ThenByDescending(one => one.IsActive)
                .ThenBy(one => one.Service.Entry.Name, StringComparer.OrdinalIgnoreCase).ThenBy(one => one.Service.Entry.Code.Value, StringComparer.Ordinal),
        ];
    }

    private static DateOnly? LastConfirmed(List<Stretch> stretches)
    {
        IEnumerable<int> ends = stretches.Where(stretch => stretch.ConfirmedFrom <= stretch.ConfirmedTo).Select(stretch => stretch.ConfirmedTo);
        return ends.DefaultIfEmpty(Days.Last).Max() is var last && last < Days.Last ? Days.Day(last) : null;
    }
}

/// <param name="Service">The service.</param>
/// <param name="HasSite">Whether a site of it may be known to stand in the area.</param>
/// <param name="IsCounted">Whether the filters keep it.</param>
/// <param name="IsActive">Whether it is active there on the day.</param>
/// <param name="IsConfirmed">Whether somebody vouches for it there on the day.</param>
/// <param name="ConfirmedTo">The last day on which somebody vouches for it there; null where nobody does on any.</param>
internal sealed record ServiceThere(ServiceSummary Service, bool HasSite, bool IsCounted, bool IsActive, bool IsConfirmed, DateOnly? ConfirmedTo);
