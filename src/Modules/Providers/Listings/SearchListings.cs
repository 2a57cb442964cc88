using ServiceMap.Boundaries.Contracts;
using ServiceMap.Providers.Search;
using ServiceMap.Providers.Storage;

namespace ServiceMap.Providers.Listings;

/// <summary>
/// Answers what somebody looks for: which listings, in which order, and how many each other choice would give. A set of listings is a row
/// of bits, so that every count is made anew by combining a few rows: there is nothing to keep that could be wrong.
/// </summary>
internal sealed class SearchListings
{
    private readonly AllListings all;
    private readonly Running running;
    private readonly Asked asked;
    private readonly WordsFound? words;
    private readonly Marks withWords;
    private readonly Distances? distances;
    private readonly IReadOnlyList<Facet> facets;

    private SearchListings(AllListings all, Running running, Asked asked)
    {
        (this.all, this.running, this.asked) = (all, running, asked);
        words = all.Words.Find(asked.Words);
        withWords = words is null ? Marks.All(all.Listings.Count) : Marks.Of(all.Listings.Count, words.Places);
        distances = asked.From is { } from ? new Distances(all.Listings, from) : null;
        facets = FacetsFor(asked);
    }

    public static Found Run(AllListings all, Running running, Asked asked) => new SearchListings(all, running, asked).Find();

    private Found Find()
    {
        Marks found = Kept(asked, facets, withWords);
        return new Found
        {
            Places = [.. InOrder(found)],
            Corrections = words?.Corrections ?? [],
            Facets = [.. facets.Select(facet => new FacetCounts(facet, asked.Values(facet.Slug), Counts(facet)))],
            Loosened = found.Count > 0 ? [] : [.. Loosened().Where(one => one.Count > 0).OrderByDescending(one => one.Count)],
            Distances = distances,
        };
    }

    /// <summary>The facets as they are for a question: what runs depends on the areas that are asked for.</summary>
    private IReadOnlyList<Facet> FacetsFor(Asked question)
    {
        IReadOnlyList<string> areas = question.Values("area");
        List<Facet> made = [.. all.Facets.All, running.Confirmed(areas), running.Referrals(areas)];
        if (distances is not null) made.Add(distances.Within);
        return made;
    }

    private static Marks Kept(Asked question, IEnumerable<Facet> facets, Marks start)
    {
        Marks kept = start;
        foreach (Facet facet in facets)
        {
            if (Chosen(facet, question) is { } chosen) kept = kept.And(chosen);
        }

        return kept;
    }

    /// <summary>The listings that have one of the values chosen; null where nothing is chosen.</summary>
    private static Marks? Chosen(Facet facet, Asked question)
    {
        Marks[] chosen = [.. question.Values(facet.Slug).Select(slug => facet[slug]?.Holders).OfType<Marks>()];
        return chosen.Length == 0 ? null : chosen.Aggregate((one, other) => one.Or(other));
    }

    /// <summary>How many listings each value would give, chosen alone in its facet with all else as it is.</summary>
    private int[] Counts(Facet facet)
    {
        // What runs is asked of the areas chosen: with another area it is another question.
        if (facet.Slug == "area" && asked.Values("confirmed").Count + asked.Values("referrals").Count > 0)
        {
            return [.. facet.Values.Select(value => asked.With("area", value.Slug)).Select(other => Kept(other, FacetsFor(other), withWords).Count)];
        }

        Marks others = Kept(asked, facets.Where(other => other != facet), withWords);
        return [.. facet.Values.Select(value => others.CountWith(value.Holders))];
    }

    /// <summary>What leaving out one thing at a time would give.</summary>
    private IEnumerable<Loosened> Loosened()
    {
        if (words is not null) yield return new Loosened("q", Kept(asked, facets, Marks.All(all.Listings.Count)).Count);
        foreach (Facet facet in facets.Where(facet => asked.Values(facet.Slug).Count > 0))
        {
            Asked without = asked.With(facet.Slug);
            yield return new Loosened(facet.Slug, Kept(without, FacetsFor(without), withWords).Count);
        }
    }

    private IEnumerable<int> InOrder(Marks found) => asked.Sort switch
    {
        Sort.Name => found.Places(),
        Sort.Distance when distances is not null => found.Places().OrderBy(place => distances[place] ?? double.MaxValue),
        _ when words is not null => words.Places.Where(found.Has),
        _ => ByRunning(found),
    };

    private IEnumerable<int> ByRunning(Marks found)
    {
        (Marks confirmed, Marks active) = running.In(asked.Values("area"));
        return found.Places().OrderBy(place => confirmed.Has(place) ? 0 : active.Has(place) ? 1 : 2);
    }
}

/// <summary>What was found.</summary>
internal sealed record Found
{
    /// <summary>All that was found, in the order asked, by their places.</summary>
    public required IReadOnlyList<int> Places { get; init; }

    /// <summary>The words that were read as others.</summary>
    public required IReadOnlyList<Correction> Corrections { get; init; }

    public required IReadOnlyList<FacetCounts> Facets { get; init; }

    /// <summary>Where nothing was found: what to leave out, and how many that would give; the most first.</summary>
    public required IReadOnlyList<Loosened> Loosened { get; init; }

    /// <summary>Null without a postcode.</summary>
    public required Distances? Distances { get; init; }
}

/// <param name="Facet">The facet.</param>
/// <param name="Chosen">The slugs of the values chosen.</param>
/// <param name="Counts">How many listings each value gives when it is chosen alone in its facet, in the order of the values.</param>
internal sealed record FacetCounts(Facet Facet, IReadOnlyList<string> Chosen, IReadOnlyList<int> Counts);

/// <param name="Field">What to leave out: the slug of a facet, or <c>q</c>.</param>
/// <param name="Count">How many listings are left then.</param>
internal sealed record Loosened(string Field, int Count);
