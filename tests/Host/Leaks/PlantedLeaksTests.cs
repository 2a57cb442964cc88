using ServiceMap.Host.Tests.Leaks.Searching;
using ServiceMap.Host.Tests.Leaks.Walking;
using ServiceMap.Host.Tests.Leaks.Worlds;

namespace ServiceMap.Host.Tests.Leaks;

/// <summary>A leak of each sort is planted into the program, on routes that no page links to, and each is seen.</summary>
public sealed class PlantedLeaksTests(PlantedWorlds worlds) : IClassFixture<PlantedWorlds>
{
    [Theory]
    [InlineData("Quillonbar Street: GET /planted/words")]
    [InlineData("QX41 4XE: GET /planted/address")]
    [InlineData("QX41: GET /planted/header")]
    [InlineData("2.7: GET /planted/number")]
    public void An_answer_that_holds_what_is_withheld_is_seen(string leak) => Assert.Contains(leak, AnswersThatLeak.Of(World.A, worlds.InA, worlds.InB));

    [Fact]
    public void An_answer_that_depends_on_where_a_withheld_site_stands_is_seen() =>
        Assert.Contains(AnswersThatDiffer.Of(worlds.InA, worlds.InB), difference => difference.EndsWith(": GET /planted/side", StringComparison.Ordinal));

    [Fact]
    public void A_page_for_reviewers_that_holds_what_is_withheld_is_seen() =>
        Assert.Contains("Quillonbar Street: GET /planted/review", AnswersThatLeak.Of(World.A, worlds.AsReviewerInA, worlds.AsReviewerInB));

    [Fact]
    public void An_audit_row_that_holds_what_is_withheld_is_seen_by_an_administrator_who_may_read_it_elsewhere()
    {
        string[] leaks = [.. AnswersThatLeak.Of(World.A, worlds.AsAdministratorInA, worlds.AsAdministratorInB, new Entitlement(Role.Administrator, World.A).Covers)];
        Assert.Contains("Quillonbar Street: GET /admin/audit", leaks);
        Assert.Contains("Quillonbar Street: GET /admin/audit?format=csv", leaks);
    }

    [Fact]
    public void A_line_of_the_log_is_seen() => Assert.Contains(
        worlds.A.Lines.SelectMany(line => Finder.In(Readings.Of(line), World.A.FromPublic)), secret => secret.Text == "Quillonbar Street");

    [Fact]
    public void A_file_is_seen() => Assert.Contains(
        worlds.A.Files.SelectMany(file => Finder.In(Readings.Of(file.Bytes), World.A.Secrets)), secret => secret.Text == "Quillonbar Street");

    [Fact]
    public void What_is_sent_outside_is_seen() => Assert.Contains(worlds.A.ToldForVisitors, told => told.Contains("QX9 9XX", StringComparison.Ordinal));

    [Fact]
    public void A_route_that_the_walk_cannot_reach_is_seen() =>
        Assert.Contains(PlantedWorlds.Unreachable, RouteWatch.Of(worlds.A.App).Select(RouteWatch.NameOf).Except(worlds.A.Routes.Reached));
}
