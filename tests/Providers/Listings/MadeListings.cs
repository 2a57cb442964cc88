using CsCheck;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Needs.Contracts;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Contracts.Plugins;
using ServiceMap.Providers.Listings;
using ServiceMap.Providers.Locations;
using ServiceMap.Providers.Search;
using ServiceMap.Providers.Storage;

namespace ServiceMap.Providers.Tests.Listings;

/// <summary>Directories made by chance: a few words of each kind, so that every combination comes up.</summary>
internal static class MadeListings
{
    public static readonly string[] Needs = ["advocacy", "housing", "health"];
    public static readonly string[] Cohorts = ["mothers", "faith"];
    public static readonly string[] Stages = ["court", "custody"];
    public static readonly string[] Areas = ["E1", "E2", "E3"];
    public static readonly string[] Kinds = ["hub", "refuge"];

    /// <summary>Words that no stemming changes, and of which none begins another.</summary>
    public static readonly string[] Vocabulary = ["kilo", "lima", "oslo", "papa", "quebec", "tango"];

    private static readonly Gen<ServiceState?> State = Picked<ServiceState?>(null, ServiceState.Live, ServiceState.Full, ServiceState.Paused);

    private static readonly Gen<AreaList> Serves = Gen.Frequency(
        (1, Gen.Const(AreaList.Everywhere)), (1, Gen.Const(AreaList.NotRecorded)), (4, Some(Areas, 1).Select(codes => new AreaList(false, [.. codes.Select(code => new AreaCode(code))]))));

    private static readonly Gen<Location[]> Sites = Gen.Select(
        Gen.Double[-0.4, 0.2], Gen.Double[51.3, 51.6], Gen.Enum<Confidentiality>(), Gen.Bool,
        (longitude, latitude, confidentiality, isPlaced) => new Location
        {
            Id = "site",
            Service = new ServiceCode("any"),
            Confidentiality = confidentiality,
            Longitude = isPlaced && confidentiality == Confidentiality.Public ? longitude : null,
            Latitude = isPlaced && confidentiality == Confidentiality.Public ? latitude : null,
        }).Array[0, 2];

    private static readonly Gen<Func<int, Listing>> One = Gen.Select(
        Gen.Select(Some(Needs, 1), Some(Cohorts, 0), Some(Stages, 0)), Picked(Kinds), Gen.Bool, Some(["Site", "Phone"], 0), Serves, State,
        Gen.Select(Some(Vocabulary, 1), Some(Vocabulary, 0)), Sites,
        (terms, kind, isWomenSpecific, delivery, serves, state, texts, sites) => (Func<int, Listing>)(number => new Listing
        {
            Id = PublicId.Of(new ServiceCode($"S{number}")),
            Provider = new ProviderEntry { Code = new ProviderCode("charity"), Name = "Charity" },
            Sites = sites,
            IsConfidential = false,
            Entry = new ServiceEntry
            {
                Code = new ServiceCode($"S{number}"),
                Provider = new ProviderCode("charity"),
                Name = string.Join(' ', texts.Item1),
                Description = string.Join(' ', texts.Item2),
                Kind = kind,
                WomenSpecific = isWomenSpecific,
                Needs = [.. terms.Item1.Select(need => new NeedCode(need))],
                Cohorts = [.. terms.Item2.Select(cohort => new CohortCode(cohort))],
                Stages = [.. terms.Item3.Select(stage => new StageCode(stage))],
                Delivery = [.. delivery.Select(Enum.Parse<Delivery>)],
                Areas = serves,
                State = state,
            },
        }));

    /// <summary>A directory and where its services run.</summary>
    public static readonly Gen<(AllListings All, Running Running)> Directories = One.Array[0, 40].SelectMany(makes =>
    {
        Listing[] listings = [.. makes.Select((make, number) => make(number)).OrderBy(listing => listing.Entry.Name, StringComparer.OrdinalIgnoreCase).ThenBy(listing => listing.Entry.Code.Value, StringComparer.Ordinal)];
        return Runs.Array[listings.Length].Select(runs => (All(listings), Running(listings, runs)));
    });

    /// <summary>Areas in which a service is active, and which of them are confirmed.</summary>
    private static Gen<(string[] Active, bool IsConfirmed)> Runs => Gen.Select(Some(Areas, 0), Gen.Bool, (active, isConfirmed) => (active, isConfirmed));

    public static AllListings All(IReadOnlyList<Listing> listings)
    {
        AreaSummary[] areas = [.. Areas.Select(area => new AreaSummary(new AreaCode(area), area, AreaKind.Borough, null, null))];
        TaxonomiesAnswer terms = new(
            [.. Needs.Select(need => new NeedSummary(new NeedCode(need), need, null))],
            [.. Cohorts.Select(cohort => new CohortSummary(new CohortCode(cohort), cohort, null))],
            [.. Stages.Select(stage => new StageSummary(new StageCode(stage), stage, null))]);
        Facets facets = Facets.Of(listings, terms, areas, Kinds.Select(kind => new KindSummary(kind, kind)));
        WordIndex words = new([.. listings.Select(listing => new IndexedText(listing.Entry.Name, "", "", listing.Entry.Description ?? ""))]);
        return new AllListings(1, listings, facets, areas, words) { Withdrawn = new Dictionary<Guid, Listing>() };
    }

    private static Running Running(IReadOnlyList<Listing> listings, (string[] Active, bool IsConfirmed)[] runs) => ServiceMap.Providers.Listings.Running.Of(
        listings,
        Areas.Select(area => new AreaCode(area)),
        new RunningServices(new DateOnly(2026, 11, 23), listings.Zip(runs).ToDictionary(pair => pair.First.Entry.Code, pair => Run(pair.Second))));

    private static WhereItRuns Run((string[] Active, bool IsConfirmed) run)
    {
        AreaCode[] active = [.. run.Active.Select(area => new AreaCode(area))];
        return new WhereItRuns(run.IsConfirmed ? [.. active.Take(1)] : [], active, null);
    }

    private static Gen<string[]> Some(string[] of, int least) => Gen.Shuffle(of).SelectMany(mixed => Gen.Int[least, of.Length].Select(many => mixed[..many]));

    private static Gen<T> Picked<T>(params T[] of) => Gen.Int[0, of.Length - 1].Select(place => of[place]);
}
