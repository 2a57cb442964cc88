using ServiceMap.Host.Tests.Serving;
using ServiceMap.Tests.Crashes;

namespace ServiceMap.Host.Tests.Verbs;

public sealed class ExportVerbTests
{
    private const string Readings = "SELECT who || ': ' || why || ': ' || json_array_length(location_ids) FROM providers_readings";

    [Fact]
    public async Task Puts_on_record_which_person_of_the_system_reads_what_is_withheld()
    {
        using Running program = await Prepared.Copy();

        await program.Lines("export", "pack", program.PathOf("out"), "--with-withheld");

        Assert.Equal([$"operator {Environment.UserName}: export pack {program.PathOf("out")} --with-withheld: 6"], new Store(program.Database).Rows(Readings));
    }

    [Fact]
    public async Task Puts_nothing_on_record_where_nothing_withheld_is_read()
    {
        using Running program = await Prepared.Copy();

        await program.Lines("export", "pack", program.PathOf("out"));

        Assert.Empty(new Store(program.Database).Rows(Readings));
    }
}
