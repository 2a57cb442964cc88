using ServiceMap.Boundaries.Contracts;
using ServiceMap.Commissioning.Contracts;
using ServiceMap.Gaps.Engine;
using ServiceMap.Providers.Contracts;

namespace ServiceMap.Gaps.Grids;

/// <summary>Turns what the directory and the commissioners record of a service into what the engine works on.</summary>
internal static class OfferOf
{
    /// <param name="service">The service.</param>
    /// <param name="provider">The provider's place in the grid's list.</param>
    /// <param name="agreements">Its funding agreements, each with its place in the grid's list.</param>
    /// <param name="words">The words of the grid.</param>
    public static Offer Run(ServiceSummary service, int provider, IEnumerable<(int Place, AgreementSummary Agreement)> agreements, Vocabulary words)
    {
        ServiceEntry entry = service.Entry;
        return new Offer
        {
            Provider = provider,
            Runs = entry.State is null or ServiceState.Live or ServiceState.Full,
            WomenSpecific = entry.WomenSpecific,
            Needs = words.NeedPlaces.Of(entry.Needs),
            Cohorts = words.CohortPlaces.Of(entry.Cohorts),
            CohortsOnly = entry.CohortsOnly == true,
            Stages = words.StagePlaces.Of(entry.Stages),
            Kind = words.KindPlaces.Of(entry.Kind) ?? -1,
            Areas = Areas(entry.Areas, words),
            SiteAreas = words.AreaPlaces.Of(service.SiteAreas),
            Starts = entry.Starts?.Day.DayNumber,
            Ends = entry.Ends?.Day.DayNumber,
            AssuredOn = entry.AssuredOn?.DayNumber,
            Funding = [.. agreements.Select(one => FundingOf(one.Place, one.Agreement, words))],
        };
    }

    private static Funding FundingOf(int place, AgreementSummary agreement, Vocabulary words) => new(
        place,
        agreement.Areas.IsRecorded && !agreement.Areas.All ? Areas(agreement.Areas, words) : null,
        agreement.Starts?.Day.DayNumber,
        agreement.Ends?.Day.DayNumber,
        agreement.MayExtendTo?.DayNumber);

    private static int[] Areas(AreaList areas, Vocabulary words) =>
        areas.All ? [.. Enumerable.Range(0, words.Areas.Count)] : words.AreaPlaces.Of(areas.Codes);
}
