using ServiceMap.Boundaries.Contracts;
using ServiceMap.Needs.Contracts;
using ServiceMap.Providers.Contracts;

namespace ServiceMap.Gaps.Grids;

/// <summary>The words that a grid is made of, each list in its own order, and the place of each word in its list.</summary>
internal sealed class Vocabulary(IReadOnlyList<AreaSummary> areas, TaxonomiesAnswer terms, IReadOnlyList<KindSummary> kinds)
{
    public IReadOnlyList<AreaSummary> Areas => areas;

    public IReadOnlyList<NeedSummary> Needs => terms.Needs;

    public IReadOnlyList<CohortSummary> Cohorts => terms.Cohorts;

    public IReadOnlyList<StageSummary> Stages => terms.Stages;

    public IReadOnlyList<KindSummary> Kinds => kinds;

    public Places<AreaCode> AreaPlaces { get; } = new(areas.Select(area => area.Code));

    public Places<NeedCode> NeedPlaces { get; } = new(terms.Needs.Select(need => need.Code));

    public Places<CohortCode> CohortPlaces { get; } = new(terms.Cohorts.Select(cohort => cohort.Code));

    public Places<StageCode> StagePlaces { get; } = new(terms.Stages.Select(stage => stage.Code));

    public Places<string> KindPlaces { get; } = new(kinds.Select(kind => kind.Slug));
}

/// <summary>The place of each code in its list.</summary>
internal sealed class Places<T>(IEnumerable<T> codes)
    where T : notnull
{
    private readonly Dictionary<T, int> places = codes.Select((code, index) => (code, index)).ToDictionary(pair => pair.code, pair => pair.index);

    public int? Of(T code) => places.TryGetValue(code, out int place) ? place : null;

    /// <summary>The places of these codes; one that the list does not have is left out.</summary>
    public int[] Of(IEnumerable<T> many) => [.. many.Select(Of).OfType<int>().Distinct()];
}
