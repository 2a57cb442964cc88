using CsCheck;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Boundaries.Postcodes;

namespace ServiceMap.Boundaries.Tests.Postcodes;

public sealed class PostcodeKeyTests
{
    [Fact]
    public void Two_postcodes_never_share_a_key() =>
        Gen.Select(MadeUpPostcodes.Any, MadeUpPostcodes.Any).Sample((one, other) => (PostcodeKey.Of(one) == PostcodeKey.Of(other)) == (one == other));

    [Fact]
    public void Keys_grow_in_the_order_in_which_directories_come() => Gen.Select(MadeUpPostcodes.Any, MadeUpPostcodes.Any).Sample((one, other) =>
        Math.Sign(PostcodeKey.Of(one).CompareTo(PostcodeKey.Of(other))) == Math.Sign(string.CompareOrdinal(Sorted(one), Sorted(other))));

    /// <summary>As the directories write it in seven places: the second half at the end.</summary>
    private static string Sorted(Postcode postcode) => postcode.Value[..^4].PadRight(4) + postcode.Value[^3..];
}
