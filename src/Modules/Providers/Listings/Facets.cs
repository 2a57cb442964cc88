using ServiceMap.Boundaries.Contracts;
using ServiceMap.Needs.Contracts;
using ServiceMap.Providers.Contracts;

namespace ServiceMap.Providers.Listings;

/// <summary>The facets that a listing has by itself, whatever the day is and wherever somebody stands.</summary>
internal sealed record Facets(Facet Need, Facet Area, Facet Cohort, Facet Stage, Facet Kind, Facet WomenSpecific, Facet Delivery)
{
    public IEnumerable<Facet> All => [Need, Area, Cohort, Stage, Kind, WomenSpecific, Delivery];

    public static Facets Of(
        IReadOnlyList<Listing> listings, TaxonomiesAnswer terms, IReadOnlyList<AreaSummary> areas, IEnumerable<KindSummary> kinds)
    {
        return new Facets(
            Of("need", "Need", terms.Needs.Select(need => Value(need.Code.Value, need.Name, entry => entry.Needs.Contains(need.Code)))),
            Of("area", "Borough", [
                .. areas.Select(area => Value(area.Code.Value, area.Name, entry => entry.Areas.All || entry.Areas.Codes.Contains(area.Code))),
                Value(Facet.NotRecorded, "Boroughs not recorded", entry => !entry.Areas.IsRecorded)]),
            Of("cohort", "Specialist in", [
                .. terms.Cohorts.Select(cohort => Value(cohort.Code.Value, cohort.Name, entry => entry.Cohorts.Contains(cohort.Code))),
                Value(Facet.NotRecorded, "No specialism recorded", entry => entry.Cohorts.Count == 0)]),
            Of("stage", "Stage", [
                .. terms.Stages.Select(stage => Value(stage.Code.Value, stage.Name, entry => entry.Stages.Count == 0 || entry.Stages.Contains(stage.Code))),
                Value(Facet.NotRecorded, "No stage recorded, so any", entry => entry.Stages.Count == 0)]),
            Of("kind", "Kind of provision", kinds.Select(kind => Value(kind.Slug, kind.Name, entry => entry.Kind == kind.Slug))),
            Of("women-specific", "Women only or mixed", [
                Value("yes", "Women-specific", entry => entry.WomenSpecific),
                Value("no", "Not women-specific", entry => !entry.WomenSpecific)]),
            Of("delivery", "How it is given", [
                .. Enum.GetValues<Delivery>().Select(delivery => Value(Slug(delivery), ListingWords.Of(delivery), entry => entry.Delivery.Contains(delivery))),
                Value(Facet.NotRecorded, "Not recorded", entry => entry.Delivery.Count == 0)]));

        FacetValue Value(string slug, string name, Func<ServiceEntry, bool> has) =>
            new(slug, name, Marks.Where(listings.Count, place => has(listings[place].Entry)));
    }

    private static Facet Of(string slug, string name, IEnumerable<FacetValue> values) => new(slug, name, [.. values]);

    private static string Slug(Delivery delivery) => delivery.ToString().ToLowerInvariant();
}
