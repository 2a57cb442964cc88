using System.Collections.Frozen;

namespace ServiceMap.Design;

/// <summary>
/// All looks of an area. Those of one map differ in pattern and in lightness, so that each is told apart without colour: by a colour-blind
/// reader, from a projector and on a black-and-white print.
/// </summary>
public static class Looks
{
    private const int Rising = -45;
    private const int Falling = 45;
    private const int Level = 0;

    private static readonly Look[] Statuses =
    [
        new("met-3", "Met, with a site there", "M", Pattern.Plain),
        new("met-2", "Met from elsewhere", "M", Pattern.Lines(Falling, 6, 0.9)),
        new("met-1", "Met, not women-specific", "M", Pattern.Lines(Falling, 12, 1)),
        new("unconfirmed", "Unconfirmed", "U", Pattern.Lines(Rising, 7, 1.3)),
        new("gap", "Gap", "G", Pattern.Dots(8, 2.2)),
        new("not-counted", "Not counted", "", Pattern.Grid(5, 0.8)),
    ];

    private static readonly Look[] Shares =
    [
        new("some-1", "A third or less met", "", Pattern.Lines(Level, 10, 1)),
        new("some-2", "A third to two thirds met", "", Pattern.Lines(Level, 6.5, 1.3)),
        new("some-3", "More than two thirds met", "", Pattern.Lines(Level, 4.5, 1.3)),
        new("some-4", "All met", "", Pattern.Plain),
    ];

    private static readonly Look[] Changes =
    [
        new("gained", "Gained", "+", Pattern.Plain),
        new("lost", "Lost", "−", Pattern.Dots(6, 2)),
        new("changed", "Changed", "~", Pattern.Lines(Rising, 7, 1.3)),
        new("same", "The same", "", Pattern.Plain),
    ];

    private static readonly Look[] Causes =
    [
        new("cause-funding", "Funding", "", Pattern.Plain),
        new("cause-service", "Service", "", Pattern.Lines(Rising, 7, 1.6)),
        new("cause-assurance", "Assurance", "", Pattern.Dots(7, 1.8)),
        new("cause-several", "More than one", "", Pattern.Lines(Level, 5, 1.3)),
    ];

    private static readonly Look[] Asked =
    [
        new("ask-3", "Most cells", "", Pattern.Lines(Rising, 5, 1)),
        new("ask-2", "More cells", "", Pattern.Lines(Rising, 7.5, 1.2)),
        new("ask-1", "Some cells", "", Pattern.Lines(Rising, 12, 1.2)),
        new("ask-0", "No cell", "", Pattern.Plain),
    ];

    private static readonly FrozenDictionary<string, Look> BySlug = All.ToFrozenDictionary(look => look.Slug);

    public static IReadOnlyList<Look> All => [.. Statuses, .. Shares, .. Changes, .. Causes, .. Asked];

    /// <summary>The looks of a map of one need.</summary>
    public static IReadOnlyList<Look> OfOneNeed => Statuses;

    /// <summary>The looks of a map of many needs: the share that is met and, where none is, whether some may be.</summary>
    public static IReadOnlyList<Look> OfManyNeeds => [.. Shares, Of("unconfirmed"), Of("gap"), Of("not-counted")];

    /// <summary>The looks of a map of what changed between two days.</summary>
    public static IReadOnlyList<Look> OfChange => [.. Changes, Of("not-counted")];

    /// <summary>The looks of the parts of a bar, by what ended the cells that it counts.</summary>
    public static IReadOnlyList<Look> OfCauses => Causes;

    /// <summary>The looks of a map of how many unconfirmed cells of an area somebody's word could turn.</summary>
    public static IReadOnlyList<Look> OfAsking => [.. Asked, Of("not-counted")];

    public static Look Of(string slug) => BySlug.GetValueOrDefault(slug)
        ?? throw new ArgumentException($"There is no look '{slug}'. Known are {string.Join(", ", BySlug.Keys)}.", nameof(slug));
}
