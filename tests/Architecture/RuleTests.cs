using Xunit.Sdk;

namespace ServiceMap.Architecture.Tests;

public sealed class RuleTests
{
    [Fact]
    public void Holds_where_only_the_planted_offender_offends() => Rule.Check([2, 4], [3], Odd);

    [Fact]
    public void Names_what_breaks_it() => Assert.Contains("5 is odd", Failure(() => Rule.Check([2, 5], [3], Odd)));

    [Fact]
    public void Fails_when_it_selected_nothing() => Assert.Contains("selected nothing", Failure(() => Rule.Check([2, 4], [3], Odd, one => one == 3)));

    [Fact]
    public void Fails_when_its_planted_offender_passes() => Assert.Contains("pass", Failure(() => Rule.Check([2, 4], [3, 6], Odd)));

    [Fact]
    public void Fails_when_it_does_not_select_its_planted_offender() =>
        Assert.Contains("pass", Failure(() => Rule.Check([2, 4], [3], Odd, one => one != 3)));

    [Fact]
    public void Fails_when_it_has_no_planted_offender() => Assert.Contains("no planted offender", Failure(() => Rule.Check([2, 4], [], Odd)));

    private static string? Odd(int one) => one % 2 == 0 ? null : "is odd";

    private static string Failure(Action check) => Assert.ThrowsAny<XunitException>(check).Message;
}
