using ServiceMap.Kernel;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Drafts;
using ServiceMap.Providers.Versions;
using ServiceMap.Tests;
using static ServiceMap.Providers.Tests.Keeping;

namespace ServiceMap.Providers.Tests.Drafts;

public sealed class SendDraftTests
{
    private static readonly MadeUpPack One = MadeUpPack.Start.Provider("another").Service("S1", ("areas", MadeUpPack.West), ("referral", "Ring us"));

    [Fact]
    public async Task What_a_new_organisation_changes_waits_and_what_is_live_stays()
    {
        await using TestProgram program = await One.Import();

        Assert.Equal(SendDraft.Outcome.Waits, await program.Change(Ann, ("referral", "Write")));

        Assert.Equal("Ring us", (await program.Live()).Texts["referral"]);
    }

    [Fact]
    public async Task What_a_trusted_organisation_changes_is_live_at_once_and_listed_for_review()
    {
        await using TestProgram program = await One.Import();
        await program.Trust();
        Guid draft = await program.Write(Ann, ("referral", "Write"));

        await program.Send(Ann, draft);

        Assert.Equal("Write", (await program.Live()).Texts["referral"]);
        Assert.Equal(DraftState.Published, (await program.Draft(draft)).State);
    }

    [Fact]
    public async Task Whoever_sends_an_entry_assures_that_it_is_true_today()
    {
        await using TestProgram program = await One.Import();
        await program.Trust();

        await program.Change(Ann, ("referral", "Write"));

        ServiceEntry entry = (await program.Service("S1")).Entry;
        Assert.Equal((TimeProvider.System.Today(), AssuredBy.Provider), (entry.AssuredOn, entry.AssuredBy));
    }

    [Fact]
    public async Task An_organisation_changes_only_how_it_is_reached_of_itself()
    {
        await using TestProgram program = await One.Import();
        await program.Trust();

        await program.Change(Ann, ("organisation.phone", "0115 496 0000"));

        Assert.Equal(("0115 496 0000", "The charity"), ((await program.Service("S1")).Provider.Phone, (await program.Service("S1")).Provider.Name));
    }

    [Theory]
    [InlineData("location-withheld", "address-withheld")]
    [InlineData("address-withheld", "public")]
    public async Task What_lets_more_people_know_where_a_site_is_waits_also_for_a_trusted_one(string before, string after)
    {
        await using TestProgram program = await One.Location("L1", "S1", ("address", "17 Larch Lane"), ("confidentiality", before)).Import();
        await program.Trust();
        Guid draft = await program.Write(Ann);
        await program.WriteSite(draft, after);

        Assert.Equal(SendDraft.Outcome.Waits, (await program.Send(Ann, draft)).Outcome);
    }

    [Fact]
    public async Task It_waits_also_when_an_administrator_sends_it()
    {
        await using TestProgram program = await One.Location("L1", "S1", ("address", "17 Larch Lane"), ("confidentiality", "address-withheld")).Import();
        Guid draft = await program.Write(Chief);
        await program.WriteSite(draft, "public");

        Assert.Equal(SendDraft.Outcome.Waits, (await program.Send(Chief, draft)).Outcome);
    }

    [Fact]
    public async Task A_public_site_that_is_withheld_is_withheld_at_once()
    {
        await using TestProgram program = await One.Location("L1", "S1", ("address", "17 Larch Lane"), ("confidentiality", "public")).Import();
        await program.Trust();
        Guid draft = await program.Write(Ann);
        await program.WriteSite(draft, "location-withheld");

        await program.Send(Ann, draft);

        Assert.Equal("location-withheld", (await program.Site("L1"))["confidentiality"]);
        Assert.Equal("17 Larch Lane", (await program.Site("L1", withWithheld: true))["address"]);
        Assert.Empty(program.Holding(["17 Larch Lane"]));
    }

    [Fact]
    public async Task A_site_that_was_removed_is_gone_with_what_was_withheld_of_it()
    {
        await using TestProgram program = await One.Location("L1", "S1", ("address", "17 Larch Lane"), ("confidentiality", "location-withheld")).Import();
        await program.Trust();
        Guid draft = await program.Write(Ann);
        await program.WithoutSite(draft, "L1");

        await program.Send(Ann, draft);

        Assert.Empty((await program.Live()).Sites);
    }

    [Fact]
    public async Task What_was_emptied_of_a_withheld_site_does_not_come_back()
    {
        await using TestProgram program = await One.Location("L1", "S1", ("address", "17 Larch Lane"), ("postcode", "NG2 6AA"), ("confidentiality", "location-withheld")).Import();
        await program.Trust();
        Guid draft = await program.Write(Ann);
        await program.WriteSite(draft, "location-withheld", postcode: "");

        await program.Send(Ann, draft);

        Assert.Equal("", (await program.Site("L1", withWithheld: true))["postcode"]);
    }

    [Fact]
    public async Task Somebody_who_has_not_seen_the_newest_version_overwrites_nothing()
    {
        await using TestProgram program = await One.Import();
        await program.Trust();
        Guid mine = await program.Write(Ann, ("referral", "Mine"));
        await program.Change(Bea, ("capacity", "7"));

        Assert.Equal(SendDraft.Outcome.ChangedMeanwhile, (await program.Send(Ann, mine)).Outcome);

        Assert.Equal("Ring us", (await program.Live()).Texts["referral"]);
    }

    [Fact]
    public async Task After_she_has_seen_and_merged_both_both_are_live()
    {
        await using TestProgram program = await One.Import();
        await program.Trust();
        Guid mine = await program.Write(Ann, ("referral", "Mine"));
        await program.Change(Bea, ("capacity", "7"));

        Assert.True(await program.Merge(Ann, mine, (await program.History())[^1].Number));
        Assert.Equal(SendDraft.Outcome.Live, (await program.Send(Ann, mine)).Outcome);

        EntryTexts live = (await program.Live()).Texts;
        Assert.Equal(("Mine", "7"), (live["referral"], live["capacity"]));
    }

    [Fact]
    public async Task A_merge_over_a_version_that_she_did_not_see_does_nothing()
    {
        await using TestProgram program = await One.Import();
        await program.Trust();
        Guid mine = await program.Write(Ann, ("referral", "Mine"));
        int seen = (await program.History())[^1].Number;
        await program.Change(Bea, ("capacity", "7"));

        Assert.False(await program.Merge(Ann, mine, seen));
    }

    [Fact]
    public async Task What_no_import_may_say_is_refused_with_its_field()
    {
        await using TestProgram program = await One.Location("L1", "S1", ("address", "17 Larch Lane"), ("confidentiality", "location-withheld")).Import();
        await program.Trust();
        Guid draft = await program.Write(Ann, ("description", "Find us at 17 Larch Lane."));

        SendDraft.Sent sent = await program.Send(Ann, draft);

        Assert.Equal((SendDraft.Outcome.Refused, "description"), (sent.Outcome, Assert.Single(sent.Faults).Field));
        Assert.Single(await program.History());
    }

    [Fact]
    public async Task Another_organisation_finds_no_such_entry()
    {
        await using TestProgram program = await One.Import();

        Assert.Null(await program.Find(Stranger, S1));
    }

    [Fact]
    public async Task Another_persons_draft_cannot_be_sent()
    {
        await using TestProgram program = await One.Import();
        Guid draft = await program.Write(Ann, ("referral", "Mine"));

        Assert.Equal(SendDraft.Outcome.NotOpen, (await program.Send(Bea, draft)).Outcome);
    }

    [Fact]
    public async Task The_fact_tells_the_areas_that_it_served_and_serves()
    {
        await using TestProgram program = await One.Import();
        await program.Trust();
        long before = await program.Ask(new DirectoryVersion());

        await program.Change(Ann, ("areas", MadeUpPack.East));

        Assert.Equal([MadeUpPack.East], (await program.Service("S1")).Entry.Areas.Codes.Select(area => area.Value));
        Assert.True(before == 0 || await program.Ask(new DirectoryVersion()) > before);
    }
}
