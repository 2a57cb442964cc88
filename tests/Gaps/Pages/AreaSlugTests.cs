using ServiceMap.Boundaries.Contracts;
using ServiceMap.Gaps.Pages;

namespace ServiceMap.Gaps.Tests.Pages;

public sealed class AreaSlugTests
{
    [Theory]
    [InlineData("Lambeth", "E1-lambeth")]
    [InlineData("Kingston upon Thames", "E1-kingston-upon-thames")]
    [InlineData("King's Lynn & West Norfolk", "E1-kings-lynn-west-norfolk")]
    [InlineData("Rhondda Cynon Tâf", "E1-rhondda-cynon-tf")]
    [InlineData("Stoke-on-Trent", "E1-stoke-on-trent")]
    [InlineData("東", "E1")]
    public void Says_code_and_name_in_the_letters_that_need_no_escaping(string name, string slug) =>
        Assert.Equal(slug, AreaSlug.Of(new AreaSummary(new AreaCode("E1"), name, AreaKind.Borough, null, null)));

    [Theory]
    [InlineData("E09000022-lambeth")]
    [InlineData("E09000022-anything-else")]
    [InlineData("E09000022")]
    public void Its_code_alone_counts(string slug) => Assert.Equal("E09000022", AreaSlug.CodeIn(slug).Value);

    [Theory]
    [InlineData("E09000022-lambeth", 1)]
    [InlineData("e09000022", 1)]
    [InlineData("E09000021-lambeth", 0)]
    [InlineData("lambeth", null)]
    [InlineData("", null)]
    public void Finds_the_area_in_any_case(string slug, int? place) => Assert.Equal(
        place, AreaSlug.PlaceIn([.. new[] { "E09000021", "E09000022" }.Select(code => new AreaSummary(new AreaCode(code), "", AreaKind.Borough, null, null))], slug));
}
