using ServiceMap.Gaps.Engine;

namespace ServiceMap.Gaps.Tests.Engine;

/// <summary>Short ways to make what the engine works on. Days are small numbers, so that a case can be read as a drawing.</summary>
internal static class Made
{
    public static readonly Offer Plain = new()
    {
        Provider = 0,
        Runs = true,
        WomenSpecific = true,
        Needs = [0],
        Cohorts = [],
        CohortsOnly = false,
        Stages = [],
        Kind = 0,
        Areas = [0, 1],
        SiteAreas = [],
        Starts = null,
        Ends = null,
        AssuredOn = null,
        Funding = [],
    };

    public static Funding Funding(int? starts = null, int? ends = null, int? mayExtendTo = null, int[]? areas = null, int agreement = 0) =>
        new(agreement, areas, starts, ends, mayExtendTo);

    /// <summary>The stretches of a service in an area, with assurances that hold for ten days.</summary>
    public static List<Stretch> StretchesOf(Offer offer, int area = 0, int service = 0)
    {
        List<Stretch> stretches = [];
        Stretches.Add(service, offer, area, assuranceDays: 10, stretches);
        return stretches;
    }

    /// <summary>A stretch that is confirmed for as long as it is active.</summary>
    public static Stretch Sure(int from, int to, byte level = Levels.ReachIn, int service = 0, Causes endedBy = Causes.Funding) =>
        new(service, service, 0, from, to, from, to, level, endedBy);

    /// <summary>A stretch that nobody vouches for.</summary>
    public static Stretch Possible(int from, int to, byte level = Levels.ReachIn, int service = 0) =>
        new(service, service, 0, from, to, 1, 0, level, Causes.Assurance);
}
