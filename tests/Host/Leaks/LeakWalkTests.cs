using ServiceMap.Host.Tests.Leaks.Searching;
using ServiceMap.Host.Tests.Leaks.Walking;
using ServiceMap.Host.Tests.Leaks.Worlds;

namespace ServiceMap.Host.Tests.Leaks;

/// <summary>
/// Walks everything that the program answers, and looks for what is withheld in all that it says to anybody. A route that is added later
/// is walked without anybody remembering; one that the walk cannot reach fails it.
/// </summary>
public sealed class LeakWalkTests(WalkedWorlds worlds) : IClassFixture<WalkedWorlds>
{
    /// <summary>No pages here: one leads on from signing in, one to another site that says who somebody is where one is set, and one is the demonstration's alone.</summary>
    private static readonly string[] NoPages = ["/account/arrived", "/account/sign-in/elsewhere", "/demo"];

    [Fact]
    public void Every_route_of_the_program_is_reached_with_a_success() =>
        None.Of(RouteWatch.Of(worlds.A.App).Select(RouteWatch.NameOf).Except(worlds.A.Routes.Reached).Except(NoPages));

    [Fact]
    public void Whoever_walks_signed_in_is_so_to_the_end() => Assert.All(
        worlds.Walks.Skip(1).Concat(worlds.Entitled).SelectMany(walk => new[] { walk.InA, walk.InB }),
        walk => Assert.True(walk.Answers.Last(one => one.Asking == Asking.Get("/account")).Answer.IsSuccess));

    [Fact]
    public void No_answer_holds_what_is_withheld() => None.Of(
        from walk in worlds.Walks
        from world in new[] { (worlds.A.World, walk.InA, walk.InB), (worlds.B.World, walk.InB, walk.InA) }
        from leak in AnswersThatLeak.Of(world.Item1, world.Item2, world.Item3)
        select $"{leak} (world {world.Item1.Name}, as {walk.Role})");

    [Fact]
    public void Every_answer_is_the_same_byte_for_byte_when_everything_withheld_is_elsewhere() => None.Of(
        from walk in worlds.Walks
        from difference in AnswersThatDiffer.Of(walk.InA, walk.InB)
        select $"{difference} (as {walk.Role})");

    [Fact]
    public void What_is_withheld_is_read_by_whoever_may_on_her_own_pages_of_the_entry_alone() => None.Of(
        from walk in worlds.Entitled
        from world in new[] { (worlds.A.World, walk.InA, walk.InB), (worlds.B.World, walk.InB, walk.InA) }
        from leak in AnswersThatLeak.Of(world.Item1, world.Item2, world.Item3, new Entitlement(walk.Role, world.Item1).Covers)
        select $"{leak} (world {world.Item1.Name}, as {walk.Role})");

    [Fact]
    public void What_is_withheld_is_read_there() => Assert.All(worlds.Entitled, walk => Assert.Contains(
        walk.InA.Answers, one => Finder.In(one.Asking, one.Answer, worlds.A.World.Secrets).Any(secret => secret.Text == "Quillonbar Street")));

    [Fact]
    public void Everything_else_is_the_same_for_whoever_may_read_what_is_withheld() => None.Of(
        from walk in worlds.Entitled
        from difference in AnswersThatDiffer.Of(
            walk.InA, walk.InB, asking => !Entitlement.IsPageOfKeeper(asking), World.A.HiddenName, World.B.HiddenName, worlds.A.Data, worlds.B.Data)
        select $"{difference} (as {walk.Role})");

    [Fact]
    public void No_message_holds_what_is_withheld() => None.Of(
        from served in new[] { worlds.A, worlds.B }
        from file in served.Files
        where file.Name.EndsWith(".eml", StringComparison.Ordinal)
        from secret in Finder.In(Readings.Of(file.Bytes), served.World.FromPublic)
        select $"{secret}: {file.Name}");

    [Fact]
    public void Messages_are_written_of_every_sort()
    {
        string all = string.Concat(worlds.A.Files.Where(file => file.Name.EndsWith(".eml", StringComparison.Ordinal)).Select(file => System.Text.Encoding.UTF8.GetString(file.Bytes)));
        foreach (string subject in (string[])["You are invited", "still correct", "is live", "was sent back", "was not approved"]) Assert.Contains(subject, all, StringComparison.Ordinal);
    }

    [Fact]
    public void No_line_of_any_log_holds_what_is_withheld() => None.Of(
        from served in new[] { worlds.A, worlds.B }
        from line in served.Lines
        from secret in Finder.In(Readings.Of(line), served.World.FromPublic)
        select $"{secret}: {line}");

    [Fact]
    public void Nobody_outside_is_told_what_is_withheld() => None.Of(
        from served in new[] { worlds.A, worlds.B }
        from told in served.ToldByItself
        from secret in Finder.In(Readings.Of(told), served.World.FromPublic)
        select $"{secret}: {told}");

    [Fact]
    public void A_look_up_outside_is_asked_about_sites_that_anybody_may_find() =>
        Assert.Contains(worlds.A.ToldByItself, told => told.Contains("ZZ1 1AE", StringComparison.Ordinal));

    [Fact]
    public void No_file_of_the_data_folder_shows_what_is_withheld() => None.Of(
        from served in new[] { worlds.A, worlds.B }
        from file in served.Files
        from secret in Finder.In(Readings.Of(file.Bytes), served.World.Secrets)
        where !secret.MayBeChance // three letters in a row are among so many bytes by chance
        select $"{secret}: {file.Name}");
}
