using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using ServiceMap.Design;
using ServiceMap.Design.Maps;
using ServiceMap.Gaps.Grids;
using ServiceMap.Gaps.Pages;
using ServiceMap.Gaps.Pictures;

namespace ServiceMap.Gaps;

/// <summary>The engine that maps provision against the areas, its reports and its pages.</summary>
public static class GapsModule
{
    private static readonly MenuLink[] Menu =
    [
        new(10, "/", "Map"), new(20, "/rug", "Rug"), new(30, "/cliff", "Cliff"), new(40, "/compare", "Compare"), new(50, "/ask", "Whom to ask"),
        new(90, "/data", "About the data"),
    ];

    public static void Add(IServiceCollection services)
    {
        services.AddOptions<GapsOptions>().BindConfiguration("Gaps")
            .Validate(options => options.AssuranceDays is > 0 and < 36500, "Gaps:AssuranceDays must be a number of days from 1 to 36499.");
        services.AddSingleton<GridReadings>();
        services.AddSingleton<CurrentGrid>();
        services.TryAddSingleton<CurrentPaths>();
        services.AddSingleton<CurrentRecords>();
        services.AddSingleton<CurrentOutlines>();
        services.AddScoped<Views>();
        foreach (MenuLink link in Menu) services.AddSingleton(link);
    }
}
