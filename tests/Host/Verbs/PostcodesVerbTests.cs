using System.IO.Compression;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Host.Storage;

namespace ServiceMap.Host.Tests.Verbs;

public sealed class PostcodesVerbTests
{
    private static readonly string MadeUp = Path.Combine(AppContext.BaseDirectory, "Postcodes");

    private static readonly string Directory = Path.Combine(MadeUp, "ons", "MADEUP_UK.csv");

    private static readonly string CodePoint = Path.Combine(MadeUp, "code-point-open");

    [Fact]
    public async Task Loads_a_file_and_says_what_was_read()
    {
        using Running program = new();

        Assert.Equal(
            ["8 postcodes were read.", "2 without a position, which their source does not give: not kept.", "2 terminated: kept and marked."],
            await program.Lines("import", "postcodes", Directory));
    }

    [Fact]
    public async Task What_was_loaded_is_found()
    {
        using Running program = new();
        await program.Lines("import", "postcodes", Directory);

        Assert.Equal(new PostcodePlace(new LonLat(-0.119926, 51.489366), null), await Find(program, "zz11aa"));
    }

    [Fact]
    public async Task What_was_loaded_before_goes()
    {
        using Running program = new();
        await program.Lines("import", "postcodes", CodePoint);
        await program.Lines("import", "postcodes", Directory);

        Assert.Null(await Find(program, "ZY1 1AA"));
    }

    [Fact]
    public async Task A_zip_is_read_as_its_folder_is()
    {
        using Running program = new();
        await ZipFile.CreateFromDirectoryAsync(CodePoint, program.PathOf("codepo_gb.zip"), TestContext.Current.CancellationToken);

        string[] zipped = await program.Lines("import", "postcodes", program.PathOf("codepo_gb.zip"));

        Assert.Equal(await program.Lines("import", "postcodes", CodePoint), zipped);
    }

    private static async Task<PostcodePlace?> Find(Running program, string postcode)
    {
        await using ServiceProvider services = Composition.Over(new DataFolder(program.Data));
        await using AsyncServiceScope scope = services.CreateAsyncScope();
        PlacesOfPostcodes question = new([Postcode.Read(postcode)!.Value], MayAskOutside: false);
        return (await scope.ServiceProvider.GetRequiredService<IMediator>().Send(question, TestContext.Current.CancellationToken)).Places[0];
    }
}
