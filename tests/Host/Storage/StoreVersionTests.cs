using ServiceMap.Host.Storage;
using ServiceMap.Host.Tests.Serving;

namespace ServiceMap.Host.Tests.Storage;

public sealed class StoreVersionTests
{
    [Fact]
    public async Task Stays_as_long_as_nothing_is_written()
    {
        using Running program = await Prepared.Copy();
        using StoreVersion version = new(new DataFolder(program.Data));

        Assert.Equal(version.Read(), version.Read());
    }

    [Fact]
    public async Task Changes_when_anybody_writes()
    {
        using Running program = await Prepared.Copy();
        using StoreVersion version = new(new DataFolder(program.Data));
        (int, long) before = version.Read();
        Damage.DropShapes(program);

        Assert.NotEqual(before, version.Read());
    }

    [Fact]
    public async Task Is_never_what_it_was_once_the_database_is_opened_anew()
    {
        using Running program = await Prepared.Copy();
        using StoreVersion version = new(new DataFolder(program.Data));
        (int, long) before = version.Read();
        version.Dispose();

        Assert.NotEqual(before, version.Read());
    }
}
