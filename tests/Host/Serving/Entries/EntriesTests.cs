using System.Net;
using ServiceMap.Host.Tests.Serving.Accounts;

namespace ServiceMap.Host.Tests.Serving.Entries;

/// <summary>
/// Entries are edited, confirmed and rolled back over HTTP.
/// Each test has an organisation of its own on the one map.
/// </summary>
[Collection<AccountsCollection>]
public sealed class EntriesTests(ServedAccounts served)
{
    [Fact]
    public async Task Entries_are_confirmed_with_one_press_each_and_all_at_once()
    {
        using Person keeper = await served.Keeper("birth-companions");
        string[] first = await Seen(keeper);
        Assert.Equal("/my/entries?done=confirmed", (await keeper.Send("/my/entries", "confirm", ("entry", first[0]))).Leads);

        Assert.Equal("/my/entries?done=all-confirmed", (await keeper.Send("/my/entries", "confirm", [.. (await Seen(keeper)).Select(one => ("entry", one))])).Leads);

        Assert.Contains("All entries are confirmed", (await keeper.Read("/my/entries")).Page, StringComparison.Ordinal);
        Assert.Equal("/my/entries?done=changed", (await keeper.Send("/my/entries", "confirm", ("entry", first[1]))).Leads);
    }

    [Fact]
    public async Task The_second_of_two_sees_both_and_takes_one_field_by_field()
    {
        using Person ann = await served.Keeper("st-giles-trust");
        using Person bea = await served.Keeper("st-giles-trust");
        using Person reviewer = await served.Reviewer();
        await reviewer.Send("/review", "trust", ("organisation", "st-giles-trust"), ("trusted", "yes"));
        string entry = await ann.Change("referral", ("referral", "Ann's way"));
        await bea.Change("referral", ("referral", "Bea's way"));
        Assert.Equal("/my/entries?done=live", await bea.SendDraft(entry));

        Assert.Equal($"{entry}/merge", await ann.SendDraft(entry));
        Person.Seen both = await ann.Read($"{entry}/merge");
        Assert.Contains("Yours: Ann's way", both.Page, StringComparison.Ordinal);
        Assert.Contains("Theirs: Bea's way", both.Page, StringComparison.Ordinal);
        Assert.Equal($"{entry}/check", (await ann.Send($"{entry}/merge", ("seen", EntryPages.Field(both.Markup, "seen")), ("referral", "mine"))).Leads);
        Assert.Equal("/my/entries?done=live", await ann.SendDraft(entry));

        string history = (await ann.Read($"{entry}/history")).Page;
        Assert.Contains("Ann's way", history, StringComparison.Ordinal);
        Assert.Contains("Bea's way", history, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_earlier_version_is_gone_back_to_through_the_same_check()
    {
        using Person keeper = await served.Keeper("southwark-lewisham-womens-service");
        using Person reviewer = await served.Reviewer();
        await reviewer.Send("/review", "trust", ("organisation", "southwark-lewisham-womens-service"), ("trusted", "yes"));
        string entry = await keeper.Change("referral", ("referral", "A mistake"));
        await keeper.SendDraft(entry);

        Assert.Equal($"{entry}/check", (await keeper.Send($"{entry}/history", "back", ("to", "1"))).Leads);
        Assert.Equal("/my/entries?done=live", await keeper.SendDraft(entry));

        Assert.DoesNotContain("A mistake", await keeper.Public(entry), StringComparison.Ordinal);
        Assert.Contains("To version 1", (await keeper.Read($"{entry}/history")).Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_full_is_said_so_at_once()
    {
        using Person keeper = await served.Keeper("hibiscus-initiatives");
        string entry = await keeper.Entry();
        string seen = EntryPages.Field((await keeper.Read($"{entry}/state")).Markup, "seen");

        Assert.Equal("/my/entries?done=state", (await keeper.Send($"{entry}/state", ("seen", seen), ("state", "full"))).Leads);

        Assert.Contains("Full: takes no referrals now", await keeper.Public(entry), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_step_that_is_wrong_is_kept_and_says_how_to_put_it_right()
    {
        using Person keeper = await served.Keeper("together-for-mental-wellbeing");
        string entry = await keeper.Entry();
        await keeper.Send($"{entry}/edit", "begin");

        Person.Seen answer = await keeper.Send($"{entry}/edit/dates", ("capacity", "many"), ("starts", "2027-05-01"), ("ends", "2027-04-30"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("Places “many” is not a number", answer.Page, StringComparison.Ordinal);
        Assert.Contains("is before its start", answer.Page, StringComparison.Ordinal);
        Assert.Contains("value=\"many\"", (await keeper.Read($"{entry}/edit/dates")).Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_stands_in_a_form_is_kept_on_the_way_and_after_signing_out()
    {
        using Person keeper = await served.Keeper("housing-for-women");
        string entry = await keeper.Entry();
        await keeper.Send($"{entry}/edit", "begin");
        Assert.Equal(HttpStatusCode.OK, (await keeper.Send($"{entry}/edit/referral", "keep", ("referral", "Half a sent"))).Status);

        using Person again = await keeper.Again();

        Assert.Contains("Half a sent", (await again.Read($"{entry}/edit/referral")).Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Boroughs_are_picked_by_group_and_by_neighbours()
    {
        using Person keeper = await served.Keeper("prison-advice-and-care-trust-pact");
        string entry = await keeper.Entry();
        await keeper.Send($"{entry}/edit", "begin");

        await keeper.Send($"{entry}/edit/where", ("areas", "E09000022"), ("add", "group:Central South"));
        string page = (await keeper.Read($"{entry}/edit/where")).Markup;
        Assert.Equal(["E09000022", "E09000028"], Picked(page));

        await keeper.Send($"{entry}/edit/where", ("areas", "E09000022"), ("add", "neighbours"));
        Assert.Contains("E09000032", Picked((await keeper.Read($"{entry}/edit/where")).Markup));
    }

    [Fact]
    public async Task Another_organisations_entry_is_not_there()
    {
        using Person keeper = await served.Keeper("clean-break");
        using Person stranger = await served.Keeper("hibiscus-initiatives");
        string entry = await keeper.Entry();
        await keeper.Send($"{entry}/edit", "begin");

        foreach (string below in new[] { "/edit", "/check", "/preview", "/state", "/history", "/edit/basics", "/edit/where/new", "/merge" })
        {
            Assert.Equal((below, HttpStatusCode.NotFound), (below, (await stranger.Read(entry + below)).Status));
        }

        foreach ((string below, string? handler) in new[] { ("/edit", "begin"), ("/edit", "drop"), ("/check", null), ("/state", null), ("/history", "back"), ("/edit/basics", null), ("/edit/where/new", null), ("/merge", null) })
        {
            Assert.Equal((below, HttpStatusCode.NotFound), (below, (await stranger.Send(entry + below, handler)).Status));
        }
    }

    [Fact]
    public async Task A_form_that_a_page_does_not_take_is_refused()
    {
        using Person keeper = await served.Keeper("clean-break");

        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await keeper.Send($"{await keeper.Entry()}/edit")).Status);
    }

    [Fact]
    public async Task Nobody_reviews_who_only_keeps_entries()
    {
        using Person keeper = await served.Keeper("birth-companions");

        Assert.Equal(HttpStatusCode.Forbidden, (await keeper.Read("/review")).Status);
    }

    [Fact]
    public async Task Whoever_is_not_signed_in_is_led_to_where_she_can()
    {
        using Person nobody = new(served.Address, "nobody@example.org");

        Assert.StartsWith("/account/sign-in?return=", (await nobody.Read("/my/entries")).Leads, StringComparison.Ordinal);
    }

    /// <summary>Her entries as she sees them now, each with the number of its version.</summary>
    private static async Task<string[]> Seen(Person keeper) =>
        [.. (await keeper.Read("/my/entries")).Markup.Split("name=\"entry\" value=\"").Skip(1).Select(part => part[..part.IndexOf('"', StringComparison.Ordinal)]).Distinct()];

    private static string[] Picked(string markup) =>
        [.. markup.Split("name=\"areas\" value=\"").Skip(1).Where(part => part[..part.IndexOf('>', StringComparison.Ordinal)].Contains("checked", StringComparison.Ordinal)).Select(part => part[..9])];
}
