namespace ServiceMap.Gaps.Pages;

/// <summary>The columns of the coverage map's table behind the name of the area, and what its rows hold for machines.</summary>
/// <param name="Data">The names of the row's <c>data-</c> attributes.</param>
/// <param name="Headings">The columns, and whether they hold numbers.</param>
internal sealed record CoverageColumns(IReadOnlyList<string> Data, IReadOnlyList<(string Name, bool IsNumeric)> Headings)
{
    public static readonly CoverageColumns OfOneNeed = new(
        ["status", "level", "possible"],
        [("Status", false), ("Level", false), ("Possible", false), ("Ends on", false), ("Ended by", false), ("Providers", true)]);

    public static readonly CoverageColumns OfNeeds = new(
        ["met", "unconfirmed", "gaps"],
        [("Needs met", true), ("Unconfirmed", true), ("Gaps", true), ("First to end", false), ("Ends on", false), ("Ended by", false)]);
}
