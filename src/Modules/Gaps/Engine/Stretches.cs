namespace ServiceMap.Gaps.Engine;

/// <summary>Works out the days on which a service covers an area, by the rules of "When a service covers an area".</summary>
internal static class Stretches
{
    /// <summary>Adds every stretch of a service in an area that it serves.</summary>
    /// <param name="service">The service's place in the grid's list.</param>
    /// <param name="offer">The service.</param>
    /// <param name="area">An area that it serves.</param>
    /// <param name="assuranceDays">For how many days before and after an assurance it holds.</param>
    /// <param name="into">Takes the stretches.</param>
    public static void Add(int service, Offer offer, int area, int assuranceDays, List<Stretch> into)
    {
        if (!offer.Runs) return;
        byte level = LevelIn(offer, area);
        if (offer.Funding.Length == 0) Add(offer, Unfunded, into, service, level, assuranceDays);
        foreach (Funding funding in offer.Funding)
        {
            if (funding.Areas is null || funding.Areas.AsSpan().Contains(area)) Add(offer, funding, into, service, level, assuranceDays);
        }
    }

    private static readonly Funding Unfunded = new(-1, null, null, null, null);

    /// <summary>The level that a service reaches by itself in an area that it serves.</summary>
    private static byte LevelIn(Offer offer, int area)
    {
        if (!offer.WomenSpecific) return Levels.Generic;
        return offer.SiteAreas.AsSpan().Contains(area) ? Levels.InBorough : Levels.ReachIn;
    }

    private static void Add(Offer offer, Funding funding, List<Stretch> into, int service, byte level, int assuranceDays)
    {
        int? start = Later(offer.Starts, funding.Starts);
        int? end = Earlier(offer.Ends, funding.Ends);
        int activeFrom = start ?? Days.First;
        int activeTo = Earlier(offer.Ends, funding.MayExtendTo ?? funding.Ends) ?? Days.Last;
        if (activeFrom > activeTo) return;

        int? confirmedFrom = start ?? (offer.AssuredOn is { } before ? Math.Max(Days.First, before - assuranceDays) : null);
        int? confirmedTo = end ?? (offer.AssuredOn is { } after ? Math.Min(Days.Last, after + assuranceDays) : null);
        (int From, int To) confirmed = confirmedFrom is { } from && confirmedTo is { } to && from <= to ? (from, to) : None;
        into.Add(new Stretch(
            service, offer.Provider, funding.Agreement, activeFrom, activeTo, confirmed.From, confirmed.To, level, EndedBy(offer, funding)));
    }

    private static readonly (int From, int To) None = (1, 0);

    private static Causes EndedBy(Offer offer, Funding funding)
    {
        if (funding.Ends is { } last && (offer.Ends is null || last <= offer.Ends)) return Causes.Funding;
        return offer.Ends is null ? Causes.Assurance : Causes.Service;
    }

    private static int? Later(int? one, int? other) => one is null || other > one ? other : one;

    private static int? Earlier(int? one, int? other) => one is null || other < one ? other : one;
}
