using CsCheck;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Providers.Listings;

namespace ServiceMap.Providers.Tests.Listings;

public sealed class SearchListingsTests
{
    private static readonly (string Facet, string[] Values)[] Choices =
    [
        ("need", MadeListings.Needs), ("area", [.. MadeListings.Areas, Facet.NotRecorded]), ("cohort", [.. MadeListings.Cohorts, Facet.NotRecorded]),
        ("stage", [.. MadeListings.Stages, Facet.NotRecorded]), ("kind", MadeListings.Kinds), ("women-specific", ["yes", "no"]),
        ("delivery", ["site", "phone", "online", Facet.NotRecorded]), ("confirmed", ["yes", "unknown", "no"]), ("referrals", ["yes", "unknown", "no"]),
        ("within", ["1", "5", "20", "unknown"]),
    ];

    private static readonly string[] Typed = ["", "", "kilo", "lima tango"];

    /// <summary>A question in which every facet has a value or two now and then.</summary>
    private static readonly Gen<Asked> Questions = Gen.Select(
        Gen.Int[0, 4].Array[Choices.Length], Gen.Int[0, 3].Array[Choices.Length],
        Gen.Int[0, 3].Select(place => Typed[place]), Gen.Bool, Gen.Enum<Sort>(),
        (first, second, words, isNear, sort) => new Asked
        {
            Words = words,
            From = isNear ? new LonLat(-0.1, 51.45) : null,
            Sort = sort,
            Chosen = Choices.Select((choice, at) => (choice.Facet, Values: Picked(choice.Values, first[at], second[at])))
                .Where(choice => choice.Facet != "within" || isNear).ToDictionary(choice => choice.Facet, choice => choice.Values),
        });

    [Fact]
    public void Any_combination_of_filters_equals_a_plain_filter_over_all_entries() => Gen.Select(MadeListings.Directories, Questions).Sample((directory, asked) =>
        Assert.Equal(NaiveSearch.Find(directory.All, directory.Running, asked), Search(directory, asked).Places.Order()));

    [Fact]
    public void A_count_is_what_choosing_that_value_gives() => Gen.Select(MadeListings.Directories, Questions).Sample((directory, asked) =>
    {
        foreach (FacetCounts facet in Search(directory, asked).Facets)
        {
            IEnumerable<int> chosen = facet.Facet.Values.Select(value => Search(directory, asked.With(facet.Facet.Slug, value.Slug)).Places.Count);
            Assert.Equal(chosen, facet.Counts);
        }
    });

    [Fact]
    public void Where_nothing_is_found_it_says_how_many_each_thing_left_out_would_give() => Gen.Select(MadeListings.Directories, Questions).Sample((directory, asked) =>
    {
        Found found = Search(directory, asked);
        Assert.True(found.Places.Count == 0 || found.Loosened.Count == 0);
        foreach (Loosened loosened in found.Loosened)
        {
            Asked without = loosened.Field == "q" ? asked with { Words = "" } : asked.With(loosened.Field);
            Assert.Equal(Search(directory, without).Places.Count, loosened.Count);
        }
    });

    [Fact]
    public void The_nearest_public_site_comes_first_and_listings_without_one_last() => Gen.Select(MadeListings.Directories, Questions).Sample((directory, asked) =>
    {
        Found found = Search(directory, asked with { From = new LonLat(0, 51.5), Sort = Sort.Distance });
        double[] miles = [.. found.Places.Select(place => found.Distances![place] ?? double.MaxValue)];
        Assert.Equal(miles.Order(), miles);
    });

    [Fact]
    public void Without_words_what_is_confirmed_comes_first() => Gen.Select(MadeListings.Directories, Questions).Sample((directory, asked) =>
    {
        Asked question = asked with { Words = "", Sort = Sort.Relevance };
        (Marks confirmed, Marks active) = directory.Running.In(question.Values("area"));
        int[] ranks = [.. Search(directory, question).Places.Select(place => confirmed.Has(place) ? 0 : active.Has(place) ? 1 : 2)];
        Assert.Equal(ranks.Order(), ranks);
    });

    [Fact]
    public void The_area_of_a_postcode_counts_as_chosen_until_another_is()
    {
        Asked near = new() { AreaOfPostcode = new AreaCode("E2") };

        Assert.Equal(["E2"], near.Values("area"));
        Assert.Equal(["E1"], near.With("area", "E1").Values("area"));
        Assert.Empty(near.With("area").Values("area"));
    }

    private static Found Search((AllListings All, Running Running) directory, Asked asked) => SearchListings.Run(directory.All, directory.Running, asked);

    /// <summary>No value, one or two, by two numbers.</summary>
    private static IReadOnlyList<string> Picked(string[] values, int first, int second) => (first, second) switch
    {
        ( >= 2, _) => [],
        (_, 0) => [.. values.Skip(first).Take(2)],
        _ => [values[(first + second) % values.Length]],
    };
}
