using ServiceMap.Boundaries.Contracts;

namespace ServiceMap.Providers.Listings;

/// <summary>What somebody looks for in the directory.</summary>
internal sealed record Asked
{
    /// <summary>The words as she typed them; empty for none.</summary>
    public string Words { get; init; } = "";

    /// <summary>The values chosen, by the slug of their facet; a facet in which nothing is chosen keeps everything.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Chosen { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>From where distances count; null without a postcode.</summary>
    public LonLat? From { get; init; }

    /// <summary>The area that a postcode lies in, which counts as chosen where no area is.</summary>
    public AreaCode? AreaOfPostcode { get; init; }

    public Sort Sort { get; init; }

    public IReadOnlyList<string> Values(string facet) =>
        Chosen.TryGetValue(facet, out IReadOnlyList<string>? values) && values.Count > 0 ? values
        : facet == "area" && AreaOfPostcode is { } area ? [area.Value]
        : [];

    /// <summary>The same with other values in one facet, and in the others what it was.</summary>
    public Asked With(string facet, params IReadOnlyList<string> values)
    {
        Dictionary<string, IReadOnlyList<string>> chosen = Chosen.ToDictionary();
        chosen[facet] = values;
        return this with { Chosen = chosen, AreaOfPostcode = facet == "area" ? null : AreaOfPostcode };
    }
}

/// <summary>In which order listings are shown.</summary>
internal enum Sort
{
    /// <summary>The most fitting words first; without words what is confirmed first, then what is on record, then the rest.</summary>
    Relevance,

    Name,

    /// <summary>The nearest public site first; listings without one last.</summary>
    Distance,
}
