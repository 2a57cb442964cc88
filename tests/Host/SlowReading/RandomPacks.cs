using CsCheck;
using static ServiceMap.Host.Tests.SlowReading.RandomRows;

namespace ServiceMap.Host.Tests.SlowReading;

/// <summary>Small packs of a made-up county that no rule refuses, full of what is rare in real ones.</summary>
internal static class RandomPacks
{
    private static readonly string[] KnownNeeds =
        ["advocacy", "domestic-abuse", "housing-homelessness", "sexual-abuse-coercion", "trafficking-modern-slavery", "a-need-of-our-own", "zest"];

    private static readonly string[] KnownCohorts = ["mothers", "girls", "young-women", "lgbt", "carers"];

    private static readonly string[] KnownStages = ["court", "custody", "police", "prevention", "aftercare"];

    public static Gen<PackText> Pack { get; } =
        from county in RandomCounty.Any
        from taxonomies in Taxonomies
        from stated in Gen.Int[2, 5].Select(count => Ids("p", count))
        from unknown in Gen.OneOf<string[]>([], ["provider-not-stated"])
        let providers = (string[])[.. stated, .. unknown]
        from services in Gen.Int[1, 12].Select(count => Ids("s", count))
        from locations in Gen.Int[0, 15].Select(count => Ids("l", count))
        from projects in Gen.Int[0, 8].Select(count => Ids("j", count))
        from files in InTurn(Files(county, taxonomies, providers, services, locations, projects))
        select new PackText(files.ToDictionary());

    /// <summary>A pack by its number: the same number, the same pack.</summary>
    public static PackText Numbered(int number) => Numbered(Pack, number);

    /// <summary>What a generator makes of a number: the same number, the same thing.</summary>
    public static T Numbered<T>(Gen<T> any, int number) => any.Generate(new PCG((uint)number, 2019), null, out _);

    private static Gen<(string[] Needs, string[] Cohorts, string[] Stages)> Taxonomies =>
        Gen.Select(Gen.Int[2, 5].SelectMany(count => Gen.Shuffle(KnownNeeds, count)), Some(KnownCohorts, atLeast: 1), Some(KnownStages, atLeast: 1));

    private static Gen<KeyValuePair<string, string>>[] Files(
        RandomCounty county,
        (string[] Needs, string[] Cohorts, string[] Stages) taxonomies,
        string[] providers,
        string[] services,
        string[] locations,
        string[] projects) =>
    [
        Named("areas.csv", county.AreasFile),
        Named("boundaries.geojson", Gen.Const(county.Boundaries)),
        Named("needs.csv", Taxonomy("needs.csv", taxonomies.Needs)),
        Named("cohorts.csv", Taxonomy("cohorts.csv", taxonomies.Cohorts)),
        Named("stages.csv", Taxonomy("stages.csv", taxonomies.Stages)),
        Named("providers.csv", RandomServices.ProvidersFile(providers)),
        Named("services.csv", RandomServices.ServicesFile(services, providers, taxonomies.Needs, taxonomies.Cohorts, taxonomies.Stages, county.Codes)),
        Named("locations.csv", RandomServices.LocationsFile(locations, services, county)),
        Named("projects.csv", RandomFunding.ProjectsFile(projects, services)),
        Named("agreements.csv", RandomFunding.AgreementsFile(projects, county.Codes)),
        Named("indicators.csv", RandomNotes.IndicatorsFile(county.Codes)),
        Named("signatories.csv", RandomNotes.SignatoriesFile(county.Codes)),
    ];

    private static Gen<KeyValuePair<string, string>> Named(string file, Gen<string> text) => text.Select(lines => KeyValuePair.Create(file, lines));

    private static Gen<string> Taxonomy(string file, string[] slugs) =>
        RandomRows.File(file, slugs, slug => Row(Cell("slug", slug), Cell("name", Name.Select(name => $"{name} ({slug})")), Cell("description", Text)));
}
