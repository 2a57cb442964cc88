using ServiceMap.Kernel;
using ServiceMap.Providers.Drafts;
using ServiceMap.Providers.Versions;
using ServiceMap.Tests;

namespace ServiceMap.Providers.Tests.Entries;

public sealed class ChangedSinceTests
{
    private static readonly MadeUpPack One = MadeUpPack.Start.Service("S1", ("areas", MadeUpPack.West), ("referral", "Ring us")).Service("S2");

    [Fact]
    public async Task An_import_that_would_undo_what_a_person_changed_is_refused_with_both_versions()
    {
        await using TestProgram program = await Changed();

        Refusal refusal = Assert.Single((await program.Take(One.Entries)).Refused);

        Assert.Equal(("services.csv", 2, "S1"), (refusal.File, refusal.Line, refusal.Value));
        Assert.Contains("was changed here by Ann", refusal.Reason, StringComparison.Ordinal);
        Assert.Contains("referral is \"Write to us\" here and \"Ring us\" in the pack", refusal.Reason, StringComparison.Ordinal);
        Assert.Contains("--overwrite", refusal.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_import_that_says_what_the_person_said_is_taken()
    {
        await using TestProgram program = await Changed();
        IReadOnlyDictionary<string, string> now = await program.Row("services.csv", "S1");

        Taken taken = await program.Take(MadeUpPack.Start.Service("S1", [.. now.Where(cell => cell.Key != "id").Select(cell => (cell.Key, cell.Value))]).Entries);

        Assert.Empty(taken.Refused);
    }

    [Fact]
    public async Task What_is_overwritten_when_the_operator_says_so_is_in_the_history()
    {
        await using TestProgram program = await Changed();

        Assert.Empty((await program.Take(One.Entries with { Overwrite = true })).Refused);

        IReadOnlyList<EntryVersion> history = await program.History();
        Assert.Equal(["Ring us", "Write to us", "Ring us"], history.Select(version => EntryTexts.FromJson(version.Texts)["referral"]));
        Assert.Equal(VersionKind.Imported, history[^1].Kind);
    }

    [Fact]
    public async Task After_that_the_next_import_is_taken_again()
    {
        await using TestProgram program = await Changed();
        await program.Take(One.Entries with { Overwrite = true });

        Assert.Empty((await program.Take(MadeUpPack.Start.Service("S1", ("areas", MadeUpPack.West), ("referral", "Come in")).Entries)).Refused);
    }

    [Fact]
    public async Task An_entry_that_a_person_changed_does_not_go_because_a_pack_leaves_it_out()
    {
        await using TestProgram program = await Changed();

        Refusal refusal = Assert.Single((await program.Take(MadeUpPack.Start.Service("S2").Entries with { Unnamed = Unnamed.Goes })).Refused);

        Assert.Contains("would go", refusal.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_confirmation_alone_is_not_undone_either()
    {
        await using TestProgram program = await One.Import();
        await program.Trust();
        await program.Change(Keeping.Ann);

        Assert.Contains("assured_on", Assert.Single((await program.Take(One.Entries)).Refused).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Both_versions_of_a_withheld_site_are_masked()
    {
        MadeUpPack refuge = One.Location("L1", "S1", ("address", "17 Larch Lane"), ("confidentiality", "location-withheld"));
        await using TestProgram program = await refuge.Import();
        await program.Trust();
        await program.Change(Keeping.Ann, ("referral", "Write to us"));

        Taken taken = await program.Take(MadeUpPack.Start.Location("L1", "S1", ("address", "19 Larch Lane"), ("confidentiality", "location-withheld")).Entries);

        Assert.DoesNotContain("Larch", Assert.Single(taken.Refused).ToString(), StringComparison.Ordinal);
    }

    private static async Task<TestProgram> Changed()
    {
        TestProgram program = await One.Import();
        await program.Trust();
        Assert.Equal(SendDraft.Outcome.Live, await program.Change(Keeping.Ann, ("referral", "Write to us")));
        return program;
    }
}
