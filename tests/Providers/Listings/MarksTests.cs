using CsCheck;
using ServiceMap.Providers.Listings;

namespace ServiceMap.Providers.Tests.Listings;

public sealed class MarksTests
{
    private static readonly Gen<(int Size, HashSet<int> One, HashSet<int> Other)> Pairs = Gen.Int[0, 200].SelectMany(size =>
        Gen.Select(Gen.Bool.Array[size], Gen.Bool.Array[size], (one, other) => (size, Places(one), Places(other))));

    [Fact]
    public void Are_the_sets_that_they_stand_for() => Pairs.Sample((size, one, other) =>
    {
        Marks left = Marks.Of(size, one);
        Marks right = Marks.Of(size, other);

        Assert.Equal(one.Order(), left.Places());
        Assert.Equal(one.Intersect(other).Order(), left.And(right).Places());
        Assert.Equal(one.Union(other).Order(), left.Or(right).Places());
        Assert.Equal(one.Except(other).Order(), left.Without(right).Places());
        Assert.Equal(one.Count, left.Count);
        Assert.Equal(one.Intersect(other).Count(), left.CountWith(right));
        Assert.All(Enumerable.Range(0, size), place => Assert.Equal(one.Contains(place), left.Has(place)));
    });

    [Theory]
    [InlineData(0)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    public void All_marks_each_place_and_no_more(int size) => Assert.Equal(size, Marks.All(size).Count);

    private static HashSet<int> Places(bool[] marked) => [.. Enumerable.Range(0, marked.Length).Where(place => marked[place])];
}
