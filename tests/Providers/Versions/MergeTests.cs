using ServiceMap.Providers.Locations;
using ServiceMap.Providers.Versions;

namespace ServiceMap.Providers.Tests.Versions;

public sealed class MergeTests
{
    private static readonly EntryContent From = Entry(("name", "A"), ("referral", "Ring"), ("capacity", "5"));

    [Fact]
    public void Fields_that_one_alone_changed_are_both_taken()
    {
        Merge merge = Merge.Of(From, Entry(("name", "B"), ("referral", "Ring"), ("capacity", "5")), Entry(("name", "A"), ("referral", "Write"), ("capacity", "5")));

        Assert.Empty(merge.Conflicts);
        Assert.Equal(Entry(("name", "B"), ("referral", "Write"), ("capacity", "5")), merge.Taking([]));
    }

    [Fact]
    public void A_field_that_both_changed_is_one_or_the_other()
    {
        Merge merge = Merge.Of(From, Entry(("name", "B"), ("referral", "Ring"), ("capacity", "5")), Entry(("name", "C"), ("referral", "Ring"), ("capacity", "5")));

        Assert.Equal(["name"], merge.Conflicts);
        Assert.Equal(("B", "C"), (merge.Taking([]).Texts["name"], merge.Taking(["name"]).Texts["name"]));
    }

    [Fact]
    public void Where_both_did_the_same_there_is_nothing_to_choose() =>
        Assert.Empty(Merge.Of(From, Entry(("name", "B")), Entry(("name", "B"))).Conflicts);

    [Fact]
    public void A_field_that_was_emptied_stays_empty() =>
        Assert.Equal("", Merge.Of(From, Entry(("name", "A"), ("referral", "Ring")), Entry(("name", "Z"), ("referral", "Ring"), ("capacity", "5"))).Taking([]).Texts["capacity"]);

    [Fact]
    public void A_site_is_merged_as_a_whole()
    {
        EntryContent from = From.With(Site("L1", "1 High Street")).With(Site("L2", "9 Low Street"));
        Merge merge = Merge.Of(from, from.WithoutSite("L1"), from.With(Site("L1", "3 High Street")).With(Site("L3", "5 New Street")));

        Assert.Equal(["site/L1"], merge.Conflicts);
        Assert.Equal(["L2", "L3"], merge.Taking([]).Sites.Select(site => site.Id));
        Assert.Equal(["L1", "L2", "L3"], merge.Taking(["site/L1"]).Sites.Select(site => site.Id));
    }

    private static EntryContent Entry(params (string Field, string Text)[] fields) =>
        new(EntryTexts.Empty.With(fields.Select(field => KeyValuePair.Create(field.Field, field.Text))), []);

    private static SiteText Site(string id, string address) => new() { Id = id, Name = "A site", Address = address, Confidentiality = "public" };
}
