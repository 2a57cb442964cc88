using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Tests.Locations;
using ServiceMap.Tests;

namespace ServiceMap.Providers.Tests.Answers;

public sealed class SealedPartsHandlerTests
{
    [Fact]
    public async Task Finds_nothing_lost_where_the_keys_are()
    {
        await using TestProgram program = await Refuge.As("address-withheld").Import();

        Assert.Equal(new SealedPartsAnswer(1, 0), await program.Ask(new SealedParts()));
    }

    [Fact]
    public async Task Counts_what_cannot_be_opened()
    {
        await using TestProgram program = await Refuge.As("address-withheld").Location("L2", "S1", ("confidentiality", "address-withheld")).Import();
        program.Do("UPDATE providers_sealed SET sealed = 'rubbish' WHERE location_id = 'L1'");

        Assert.Equal(new SealedPartsAnswer(2, 1), await program.Ask(new SealedParts()));
    }

    [Fact]
    public async Task Finds_nothing_in_tables_that_are_older_than_sealing()
    {
        await using TestProgram program = await MadeUpPack.StartProgram();
        program.Do("DROP TABLE providers_sealed");

        Assert.Equal(new SealedPartsAnswer(0, 0), await program.Ask(new SealedParts()));
    }
}
