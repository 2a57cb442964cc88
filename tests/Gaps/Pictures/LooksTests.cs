using ServiceMap.Design;

namespace ServiceMap.Gaps.Tests.Pictures;

/// <summary>The looks of one map are told apart without colour, with any common sight, and whatever stands on them can be read.</summary>
public sealed class LooksTests
{
    private static readonly IReadOnlyList<Look>[] Maps = [Looks.OfOneNeed, Looks.OfManyNeeds, Looks.OfChange, Looks.OfCauses, Looks.OfAsking];

    public static TheoryData<string> Slugs => [.. Looks.All.Select(look => look.Slug)];

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Letters_upon_a_look_have_the_contrast_of_text(string slug) =>
        Assert.True(Sight.Contrast(Looks.Of(slug).Ink, Looks.Of(slug).Ground) >= 4.5);

    [Theory]
    [MemberData(nameof(Slugs))]
    public void The_outline_stands_out_from_every_ground(string slug) =>
        Assert.True(Sight.Contrast(Palette.Of("outline"), Looks.Of(slug).Ground) >= 3);

    /// <summary>Seven is about three times what can just be told side by side.</summary>
    [Fact]
    public void Counted_looks_of_one_map_differ_in_every_sight_and_without_colour()
    {
        string[] alike =
        [
            .. from map in Maps from pair in Pairs(map) from sight in Sight.All
               let distance = sight.Distance(Seen(pair.One), Seen(pair.Other))
               where distance < 7 && pair.One.Slug != "not-counted" && pair.Other.Slug != "not-counted"
               select $"{pair.One.Slug} and {pair.Other.Slug} are {distance:0.0} apart with {sight}",
        ];
        Assert.Empty(alike);
    }

    [Fact]
    public void Looks_of_one_map_differ_in_pattern() => Assert.All(
        Maps.SelectMany(Pairs).Where(pair => pair is not { One.Pattern.IsPlain: true, Other.Pattern.IsPlain: true }),
        pair => Assert.NotEqual(Drawn(pair.One.Pattern), Drawn(pair.Other.Pattern)));

    [Fact]
    public void What_is_not_counted_has_a_grid_and_nothing_else_has_one() =>
        Assert.Equal(["not-counted"], Looks.All.Where(look => look.Pattern.Angles.Count > 1).Select(look => look.Slug));

    [Fact]
    public void The_statuses_are_clearly_lighter_one_than_the_other() => Assert.All(
        Pairs([Looks.Of("met-3"), Looks.Of("met-2"), Looks.Of("unconfirmed"), Looks.Of("gap")]),
        pair => Assert.True(Sight.All[1].Distance(Seen(pair.One), Seen(pair.Other)) >= 8, $"{pair.One.Slug} and {pair.Other.Slug}"));

    private static IEnumerable<(Look One, Look Other)> Pairs(IReadOnlyList<Look> looks) =>
        looks.SelectMany((one, index) => looks.Skip(index + 1).Select(other => (one, other)));

    private static (string, bool, double) Drawn(Pattern pattern) => (string.Join(' ', pattern.Angles), pattern.IsDots, pattern.IsPlain ? 0 : pattern.Spacing);

    /// <summary>Ground and pattern as they melt from afar.</summary>
    private static double[] Seen(Look look) =>
        [.. Sight.Light(look.Ground).Zip(Sight.Light(look.Line), (ground, line) => (ground * (1 - look.Pattern.Hides)) + (line * look.Pattern.Hides))];
}
