using ServiceMap.Kernel;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Versions;
using ServiceMap.Tests;

namespace ServiceMap.Providers.Tests.Versions;

public sealed class KeepVersionsTests
{
    private static readonly MadeUpPack One = MadeUpPack.Start.Service("S1", ("areas", MadeUpPack.West), ("description", "First"));

    [Fact]
    public async Task An_import_keeps_a_version_of_what_it_brings_by_whom()
    {
        await using TestProgram program = await One.Import();

        EntryVersion version = Assert.Single(await program.History());

        Assert.Equal((1, VersionKind.Imported, "operator"), (version.Number, version.Kind, version.As));
    }

    [Fact]
    public async Task An_import_that_changes_nothing_keeps_none()
    {
        await using TestProgram program = await One.Import();

        await program.Take(One.Entries);

        Assert.Single(await program.History());
    }

    [Fact]
    public async Task The_last_version_is_what_is_live_and_the_one_before_what_was()
    {
        await using TestProgram program = await One.Import();

        await program.Take(MadeUpPack.Start.Service("S1", ("areas", MadeUpPack.West), ("description", "Second")).Entries);

        IReadOnlyList<EntryVersion> history = await program.History();
        Assert.Equal(["First", "Second"], history.Select(version => EntryTexts.FromJson(version.Texts)["description"]));
        Assert.Equal(await program.Live(), await program.ContentOf(history[^1]));
    }

    [Fact]
    public async Task A_site_alone_that_changes_makes_a_version()
    {
        await using TestProgram program = await One.Location("L1", "S1", ("address", "1 High Street"), ("confidentiality", "public")).Import();

        await program.Take(One.Location("L1", "S1", ("address", "2 High Street"), ("confidentiality", "public")).Entries);

        Assert.Equal(["1 High Street", "2 High Street"], [.. await Addresses(program)]);
    }

    [Fact]
    public async Task What_an_organisation_changes_of_itself_is_in_the_versions_of_all_its_services()
    {
        await using TestProgram program = await One.Service("S2").Import();

        await program.Take(MadeUpPack.Empty.Provider("charity", ("phone", "0115 496 0000")).Entries);

        Assert.Equal("0115 496 0000", EntryTexts.FromJson((await program.History(new ServiceCode("S2")))[^1].Texts)["organisation.phone"]);
    }

    [Fact]
    public async Task What_goes_keeps_its_history_with_the_day_on_which_it_went()
    {
        await using TestProgram program = await One.Service("S2").Import();

        await program.Take(One.Entries with { Unnamed = Unnamed.Goes });

        Assert.Equal([VersionKind.Imported, VersionKind.Removed], (await program.History(new ServiceCode("S2"))).Select(version => version.Kind));
    }

    [Fact]
    public async Task No_byte_of_the_files_tells_a_withheld_site_of_a_version()
    {
        await using TestProgram program = await One.Location("L1", "S1", ("address", "17 Larch Lane"), ("postcode", "NG2 6AA"), ("confidentiality", "location-withheld")).Import();
        await program.Take(One.Location("L1", "S1", ("address", "19 Larch Lane"), ("postcode", "NG2 6AA"), ("confidentiality", "location-withheld")).Entries);

        program.EmptyJournal();

        Assert.Empty(program.Holding(["Larch Lane", "NG2 6AA"]));
        Assert.Equal(["17 Larch Lane", "19 Larch Lane"], [.. await Addresses(program)]);
    }

    private static async Task<IEnumerable<string>> Addresses(TestProgram program)
    {
        List<string> addresses = [];
        foreach (EntryVersion version in await program.History()) addresses.Add((await program.ContentOf(version)).Sites.Single().Address);
        return addresses;
    }
}
