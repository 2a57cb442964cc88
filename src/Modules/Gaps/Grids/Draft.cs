using ServiceMap.Commissioning.Contracts;
using ServiceMap.Gaps.Engine;
using ServiceMap.Providers.Contracts;

namespace ServiceMap.Gaps.Grids;

/// <summary>A grid in the making: starts empty or as a copy of another, takes services, and computes the cells that these touch.</summary>
internal sealed class Draft
{
    private readonly Vocabulary words;
    private readonly int assuranceDays;
    private readonly List<ServiceSummary?> services;
    private readonly List<Offer?> offers;
    private readonly List<ProviderCode> providers;
    private readonly List<AgreementSummary> agreements;
    private readonly Dictionary<ServiceCode, int> places;
    private readonly Dictionary<AgreementCode, int> agreementPlaces;
    private readonly Stretch[][] cells;

    public Draft(Vocabulary words, int assuranceDays)
    {
        this.words = words;
        this.assuranceDays = assuranceDays;
        (services, offers, providers, agreements, places, agreementPlaces) = ([], [], [], [], [], []);
        cells = new Stretch[words.Areas.Count * words.Needs.Count][];
        Array.Fill(cells, []);
    }

    public Draft(Grid from)
    {
        (words, assuranceDays) = (from.Words, from.AssuranceDays);
        (services, offers, providers, agreements) = ([.. from.Services], [.. from.Offers], [.. from.Providers], [.. from.Agreements]);
        places = [];
        for (int i = 0; i < from.Services.Length; i++)
        {
            if (from.Services[i] is { } service) places[service.Entry.Code] = i;
        }

        agreementPlaces = from.Agreements.Select((agreement, place) => (agreement.Code, place)).ToDictionary(pair => pair.Code, pair => pair.place);
        cells = [.. from.Cells];
    }

    /// <summary>Takes these services as they are now, and recomputes the cells that they touch or touched.</summary>
    /// <param name="changed">The services that changed.</param>
    /// <param name="now">Those of them that are still known.</param>
    /// <param name="funding">The agreements that pay for them now.</param>
    public void Take(IEnumerable<ServiceCode> changed, IReadOnlyList<ServiceSummary> now, IReadOnlyList<AgreementSummary> funding)
    {
        foreach (AgreementSummary agreement in funding)
        {
            if (agreementPlaces.TryAdd(agreement.Code, agreements.Count)) agreements.Add(agreement);
            else agreements[agreementPlaces[agreement.Code]] = agreement;
        }

        ILookup<ServiceCode, (int Place, AgreementSummary Agreement)> paying = funding
            .SelectMany(agreement => agreement.Services.Distinct().Select(service => (service, (agreementPlaces[agreement.Code], agreement))))
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
        Services = [.. services],
        Offers = [.. offers],
        ProviderOf = [.. offers.Select(offer => offer?.Provider ?? -1)],
        Providers = [.. providers],
        NotStated = providers.IndexOf(ProviderCode.NotStated),
        Agreements = [.. agreements],
        Cells = cells,
    };

    private void Recompute(HashSet<int> changed, HashSet<int> touched)
    {
        Dictionary<int, List<Stretch>> fresh = touched.ToDictionary(
            cell => cell, cell => cells[cell].Where(stretch => !changed.Contains(stretch.Service)).ToList());
        List<Stretch> stretches = [];
        foreach (int place in changed)
        {
            if (offers[place] is not { } offer) continue;
            foreach (int area in offer.Areas)
            {
                stretches.Clear();
                Stretches.Add(place, offer, area, assuranceDays, stretches);
                foreach (int need in offer.Needs) fresh[CellOf(area, need)].AddRange(stretches);
            }
        }

        foreach ((int cell, List<Stretch> one) in fresh) cells[cell] = [.. one];
    }

    private void AddCells(Offer? offer, HashSet<int> into)
    {
        if (offer is null) return;
        foreach (int area in offer.Areas)
        {
            foreach (int need in offer.Needs) into.Add(CellOf(area, need));
        }
    }

    private int CellOf(int area, int need) => area * words.Needs.Count + need;

    private int PlaceOf(ServiceCode code)
    {
        if (places.TryAdd(code, services.Count))
        {
            services.Add(null);
            offers.Add(null);
        }

        return places[code];
    }

    private int PlaceOf(ProviderCode code)
    {
        int place = providers.IndexOf(code);
        if (place < 0) providers.Add(code);
        return place < 0 ? providers.Count - 1 : place;
    }
}
