using ServiceMap.Design.Addresses;
using ServiceMap.Gaps.Grids;
using ServiceMap.Gaps.Selections;
using ServiceMap.Tests;

namespace ServiceMap.Gaps.Tests;

/// <summary>The grid of a tiny pack that was imported into a data folder of its own.</summary>
internal static class TinyGrid
{
    public static async Task<Grid> Of(TinyPack pack)
    {
        await using TestProgram program = await TestProgram.Start();
        string folder = Path.Combine(program.Folder, "pack");
        pack.WriteTo(folder);
        Assert.Empty((await program.Import(folder)).Refused);
        return await program.Get<CurrentGrid>().Get(TestContext.Current.CancellationToken);
    }

    public static Selection Selection(this Grid grid, string? standard = null, string? need = "advocacy", params string[] areas)
    {
        List<Mistake> mistakes = [];
        Selection selection = ReadSelection.Run(new Asked { Needs = need is null ? [] : [need], Areas = areas, Standard = standard }, grid, mistakes);
        Assert.Empty(mistakes);
        return selection;
    }
}
