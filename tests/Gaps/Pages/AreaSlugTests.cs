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
}
