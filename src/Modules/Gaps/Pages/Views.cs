using MediatR;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using ServiceMap.Design.Addresses;
using ServiceMap.Design.Maps;
using ServiceMap.Gaps.Grids;
using ServiceMap.Gaps.Pictures;
using ServiceMap.Gaps.Selections;
using ServiceMap.Kernel;

namespace ServiceMap.Gaps.Pages;

/// <summary>Makes the view that a page was asked for.</summary>
internal sealed class Views(CurrentGrid grids, CurrentOutlines outlines, IMediator ask, TimeProvider clock, IConfiguration settings)
{
    /// <summary>Null while there are no areas or no needs to show anything of.</summary>
    public async Task<View?> Read(HttpRequest request, CancellationToken stop)
    {
        Grid grid = await grids.Get(stop);
        if (grid.Words.Areas.Count == 0 || grid.Words.Needs.Count == 0) return null;

        AreaPaths paths = await outlines.Get(grid, ask, stop);
        ReadAddress address = new(request);
        Asked asked = address.Filters();
        DateOnly today = clock.Today();
        return new View
        {
            Address = address,
            Grid = grid,
            Paths = paths,
            Attribution = Attribution.Of(settings, paths.Version),
            Tiles = TileServer.Address(settings),
            Today = today,
            Day = address.Day("day", today),
            Asked = asked,
            Selection = ReadSelection.Run(asked, grid, address.Mistakes),
        };
    }
}
