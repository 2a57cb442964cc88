using Microsoft.Extensions.DependencyInjection;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Gaps.Grids;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Contracts.Plugins;
using ServiceMap.Tests;

namespace ServiceMap.Gaps.Tests.Grids;

public sealed class WhatChangesCoverTests : CoverChangesContract, IAsyncLifetime
{
    private TestProgram program = null!;
    private ServiceSummary known = null!;

    protected override ICoverChanges Covers => new WhatChangesCover(program.Get<CurrentGrid>(), program.Get<IServiceScopeFactory>());

    protected override DateOnly Day => new(2020, 5, 1);

    protected override ServiceSummary Known => known;

    [Fact]
    public async Task What_is_confirmed_from_now_on_turns_from_unconfirmed_to_met()
    {
        ServiceSummary other = (await program.Ask(new ServicesKnown([new ServiceCode("possible")]))).Single();

        CoverAfter after = await Covers.If(other.Entry.Code, other with { Entry = other.Entry with { AssuredOn = Day } }, Day, TestContext.Current.CancellationToken);

        CoverChange change = Assert.Single(after.Cells);
        Assert.Equal(("West", "housing", "unconfirmed", "met"), (change.AreaName, change.Need.Value, change.Before, change.After));
    }

    [Fact]
    public async Task Another_area_is_told_of_beside_the_one_that_it_leaves()
    {
        CoverAfter after = await If(known with { Entry = known.Entry with { Areas = AreaList.Parse("E2") } });

        Assert.Equal(["East: met to gap", "West: gap to met"], after.Cells.Select(cell => $"{cell.AreaName}: {cell.Before} to {cell.After}"));
    }

    public async ValueTask InitializeAsync()
    {
        TinyPack pack = new()
        {
            Services = TinyPack.Service("only", areas: "E1", starts: "2020-01-01", ends: "2020-12-31") + TinyPack.Service("possible", areas: "E2", needs: "housing"),
        };
        program = await TestProgram.Start();
        string folder = Directory.CreateDirectory(Path.Combine(program.Folder, "pack")).FullName;
        pack.WriteTo(folder);
        Assert.Empty((await program.Import(folder)).Refused);
        known = (await program.Ask(new ServicesKnown([new ServiceCode("only")]))).Single();
    }

    public ValueTask DisposeAsync() => program.DisposeAsync();
}
