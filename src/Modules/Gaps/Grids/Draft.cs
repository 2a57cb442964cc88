using System.Collections.Immutable;
using ServiceMap.Commissioning.Contracts;
using ServiceMap.Gaps.Engine;
using ServiceMap.Providers.Contracts;

namespace ServiceMap.Gaps.Grids;

/// <summary>
/// A grid in the making: starts from another, takes services, and computes the cells that these touch. What it costs goes by
/// those cells alone, however much else there is.
/// </summary>
internal sealed class Draft
{
    private readonly Vocabulary words;
    private readonly int assuranceDays;
    private readonly Slots<ServiceSummary?>.Change services;
    private readonly Slots<Offer?>.Change offers;
    private readonly Slots<AgreementSummary>.Change agreements;
    private readonly ImmutableDictionary<ServiceCode, int>.Builder places;
    private readonly ImmutableDictionary<AgreementCode, int>.Builder agreementPlaces;
    private readonly ImmutableDictionary<ProviderCode, int>.Builder providerPlaces;
    private readonly Cell[][] cells;

    public Draft(Grid from)
    {
        (words, assuranceDays) = (from.Words, from.AssuranceDays);
        (services, offers, agreements) = (new(from.Services), new(from.Offers), new(from.Agreements));
        (places, agreementPlaces, providerPlaces) = (from.Places.Services.ToBuilder(), from.Places.Agreements.ToBuilder(), from.Places.Providers.ToBuilder());
        cells = [.. from.Cells];
    }

    /// <summary>Takes these services as they are now, and recomputes the cells that they touch or touched.</summary>
    /// <param name="changed">The services that changed.</param>
    /// <param name="now">Those of them that are still known.</param>
    /// <param name="funding">The agreements that pay for them now.</param>
    public void Take(IEnumerable<ServiceCode> changed, IReadOnlyList<ServiceSummary> now, IReadOnlyList<AgreementSummary> funding)
    {
        // Also those that pay for no service yet have their place: they are on record.
        (int Place, AgreementSummary Agreement)[] placed = [.. funding.Select(agreement => (PlaceOf(agreement), agreement))];
        ILookup<ServiceCode, (int Place, AgreementSummary Agreement)> paying = placed
            .SelectMany(one => one.Agreement.Services.Distinct().Select(service => (service, one)))
            .ToLookup(pair => pair.service, pair => pair.Item2);
        Dictionary<ServiceCode, ServiceSummary> known = now.ToDictionary(service => service.Entry.Code);

        // A new service has no stretches yet: its old cells are none.
        HashSet<int> moved = [];
        HashSet<int> touched = [];
        foreach (ServiceCode code in changed)
        {
            int place = PlaceOf(code);
            moved.Add(place);
            AddCells(offers[place], touched);
            services[place] = known.GetValueOrDefault(code);
            offers[place] = services[place] is { } service ? OfferOf.Run(service, PlaceOf(service.Entry.Provider), paying[code], words) : null;
            AddCells(offers[place], touched);
        }

        Recompute(moved, touched);
    }

    public Grid Finish(long version) => new()
    {
        Version = version,
        Words = words,
        AssuranceDays = assuranceDays,
        Services = services.Finish(),
        Offers = offers.Finish(),
        Agreements = agreements.Finish(),
        Places = new Places(places.ToImmutable(), agreementPlaces.ToImmutable(), providerPlaces.ToImmutable()),
        Cells = [.. cells],
    };

    private void Recompute(HashSet<int> changed, HashSet<int> touched)
    {
        Dictionary<int, List<Stretch>> fresh = touched.ToDictionary(number => number, number => Without(changed, CellAt(number)));
        List<Stretch> stretches = [];
        foreach (int place in changed)
        {
            if (offers[place] is not { } offer) continue;
            foreach (int area in offer.Areas)
            {
                stretches.Clear();
                Stretches.Add(place, offer, area, assuranceDays, stretches);
                foreach (int need in offer.Needs) fresh[NumberOf(area, need)].AddRange(stretches);
            }
        }

        foreach (IGrouping<int, KeyValuePair<int, List<Stretch>>> area in fresh.GroupBy(pair => pair.Key / words.Needs.Count))
        {
            Cell[] row = [.. cells[area.Key]];
            foreach ((int number, List<Stretch> all) in area) row[number % words.Needs.Count] = new Cell([.. all]);
            cells[area.Key] = row;
        }
    }

    private static List<Stretch> Without(HashSet<int> services, Cell cell)
    {
        List<Stretch> others = new(cell.Stretches.Length + 1);
        foreach (ref readonly Stretch stretch in cell.Stretches)
        {
            if (!services.Contains(stretch.Service)) others.Add(stretch);
        }

        return others;
    }

    private void AddCells(Offer? offer, HashSet<int> into)
    {
        if (offer is null) return;
        foreach (int area in offer.Areas)
        {
            foreach (int need in offer.Needs) into.Add(NumberOf(area, need));
        }
    }

    private int NumberOf(int area, int need) => area * words.Needs.Count + need;

    private Cell CellAt(int number) => cells[number / words.Needs.Count][number % words.Needs.Count];

    private int PlaceOf(ServiceCode code)
    {
        if (places.TryGetValue(code, out int place)) return place;
        places.Add(code, place = services.Count);
        services.Add(null);
        offers.Add(null);
        return place;
    }

    private int PlaceOf(ProviderCode code)
    {
        if (!providerPlaces.TryGetValue(code, out int place)) providerPlaces.Add(code, place = providerPlaces.Count);
        return place;
    }

    /// <summary>The place of an agreement, which from now on stands there as it is now.</summary>
    private int PlaceOf(AgreementSummary agreement)
    {
        if (agreementPlaces.TryGetValue(agreement.Code, out int place))
        {
            agreements[place] = agreement;
            return place;
        }

        agreementPlaces.Add(agreement.Code, place = agreements.Count);
        agreements.Add(agreement);
        return place;
    }
}
