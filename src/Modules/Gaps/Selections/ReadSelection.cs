using ServiceMap.Boundaries.Contracts;
using ServiceMap.Design.Addresses;
using ServiceMap.Gaps.Engine;
using ServiceMap.Gaps.Grids;
using ServiceMap.Kernel;
using ServiceMap.Needs.Contracts;

namespace ServiceMap.Gaps.Selections;

/// <summary>Reads what somebody asked for against the words of a grid.</summary>
internal static class ReadSelection
{
    internal static readonly IReadOnlyDictionary<string, Standard> Standards = new Dictionary<string, Standard>
    {
        ["any"] = Standard.Any,
        ["women-specific"] = Standard.WomenSpecific,
        ["in-borough"] = Standard.InBorough,
    };

    internal static readonly IReadOnlyDictionary<string, bool> AreaSets = new Dictionary<string, bool> { ["boroughs"] = false, ["all"] = true };

    /// <param name="asked">What was asked for.</param>
    /// <param name="grid">The grid that the selection is for.</param>
    /// <param name="mistakes">Takes everything that there is not; where one is given, the default stands in for it.</param>
    public static Selection Run(Asked asked, Grid grid, ICollection<Mistake> mistakes)
    {
        Vocabulary words = grid.Words;
        Known needs = new("need", words.Needs.Select(need => need.Code.Value));
        Known kinds = new("kind of provision", words.Kinds.Select(kind => kind.Slug));
        int[] chosenNeeds = Places("need", asked.Needs, needs, slug => words.NeedPlaces.Of(new NeedCode(slug)));
        int[] chosenKinds = Places("kind", asked.Kinds, kinds, words.KindPlaces.Of);
        int? stage = Place("stage", asked.Stage, words.Stages.Select(one => one.Code.Value), slug => words.StagePlaces.Of(new StageCode(slug)));
        int? cohort = Place("cohort", asked.Cohort, words.Cohorts.Select(one => one.Code.Value), slug => words.CohortPlaces.Of(new CohortCode(slug)));
        return new Selection(
            Areas(asked, words, mistakes),
            chosenNeeds.Length > 0 ? [.. chosenNeeds.Order()] : [.. Enumerable.Range(0, words.Needs.Count)],
            Keep.Of(grid.Offers, stage, cohort, chosenKinds),
            Word("standard", asked.Standard, Standards, Standard.WomenSpecific, mistakes));

        int? Place(string field, string? text, IEnumerable<string> known, Func<string, int?> placeOf) =>
            Places(field, text is null ? [] : [text], new Known(field, known), placeOf) is [int place] ? place : null;

        int[] Places(string field, IReadOnlyList<string> texts, Known known, Func<string, int?> placeOf)
        {
            foreach (string text in texts.Where(text => !known.Has(text))) mistakes.Add(new Mistake(field, text, known.WhyNot(text)));
            return [.. texts.Select(placeOf).OfType<int>().Distinct()];
        }
    }

    private static int[] Areas(Asked asked, Vocabulary words, ICollection<Mistake> mistakes)
    {
        bool all = Word("areas", asked.AreaSet, AreaSets, false, mistakes);
        List<int> places = [];
        foreach (string text in asked.Areas)
        {
            int place = PlaceOf(text, words);
            if (place >= 0) places.Add(place);
            else mistakes.Add(new Mistake("area", text, new Known("area", words.Areas.SelectMany(area => new[] { area.Code.Value, area.Name })).WhyNot(text)));
        }

        IEnumerable<int> chosen = places.Count > 0
            ? places.Distinct()
            : Enumerable.Range(0, words.Areas.Count).Where(place => all || words.Areas[place].Kind != AreaKind.City);
        return [.. chosen.OrderBy(place => words.Areas[place].Code.Value, StringComparer.Ordinal)];
    }

    /// <summary>The area with this code, or else with this name in any case; -1 where there is none.</summary>
    private static int PlaceOf(string text, Vocabulary words)
    {
        if (words.AreaPlaces.Of(new AreaCode(text)) is { } place) return place;
        for (int i = 0; i < words.Areas.Count; i++)
        {
            if (words.Areas[i].Name.Equals(text.Trim(), StringComparison.OrdinalIgnoreCase)) return i;
        }

        return -1;
    }

    private static T Word<T>(string field, string? text, IReadOnlyDictionary<string, T> words, T otherwise, ICollection<Mistake> mistakes)
    {
        if (text is null) return otherwise;
        if (words.TryGetValue(text, out T? word)) return word;
        mistakes.Add(new Mistake(field, text, $"is not one of {string.Join(", ", words.Keys)}"));
        return otherwise;
    }
}
