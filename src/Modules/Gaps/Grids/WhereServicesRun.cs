using ServiceMap.Boundaries.Contracts;
using ServiceMap.Gaps.Engine;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Contracts.Plugins;

namespace ServiceMap.Gaps.Grids;

/// <summary>Tells the directory where its services run on a day, as the grid has it.</summary>
internal sealed class WhereServicesRun(CurrentGrid grids) : IServicesRunning
{
    private volatile Kept? kept;

    public async Task<RunningServices> On(DateOnly day, CancellationToken stop)
    {
        Grid grid = await grids.Get(stop);
        if (kept is { } known && ReferenceEquals(known.Grid, grid) && known.Services.Day == day) return known.Services;
        RunningServices services = new(day, ByService(grid, day.DayNumber));
        kept = new Kept(grid, services);
        return services;
    }

    internal static Dictionary<ServiceCode, WhereItRuns> ByService(Grid grid, int day)
    {
        Dictionary<ServiceCode, WhereItRuns> services = [];
        for (int place = 0; place < grid.Offers.Count; place++)
        {
            if (grid.Offers[place] is { } offer && Run(grid, place, offer, day) is { Active.Count: > 0 } run) services[grid.Services[place]!.Entry.Code] = run;
        }

        return services;
    }

    private static WhereItRuns Run(Grid grid, int place, Offer offer, int day)
    {
        List<AreaCode> confirmed = [];
        List<AreaCode> active = [];
        int? confirmedTo = null;
        List<Stretch> stretches = [];
        foreach (int area in offer.Areas)
        {
            stretches.Clear();
            Stretches.Add(place, offer, area, grid.AssuranceDays, stretches);
            if (!stretches.Exists(stretch => stretch.IsActive(day))) continue;
            active.Add(grid.Words.Areas[area].Code);
            if (!stretches.Exists(stretch => stretch.IsConfirmed(day))) continue;
            confirmed.Add(grid.Words.Areas[area].Code);
            confirmedTo = Math.Max(confirmedTo ?? day, LastDay(stretches, day));
        }

        return new WhereItRuns(confirmed, active, confirmedTo is { } last && last < Days.Last ? Days.Day(last) : null);
    }

    /// <summary>The last of the confirmed days that go on without a break from a day.</summary>
    private static int LastDay(List<Stretch> stretches, int day)
    {
        int last = day;
        while (stretches.Where(stretch => stretch.IsConfirmed(last) || stretch.IsConfirmed(last + 1)).Select(stretch => stretch.ConfirmedTo).DefaultIfEmpty(last).Max() is var further && further > last)
        {
            last = further;
            if (last >= Days.Last) return Days.Last;
        }

        return last;
    }

    private sealed record Kept(Grid Grid, RunningServices Services);
}
