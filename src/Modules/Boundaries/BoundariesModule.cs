using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ServiceMap.Boundaries.Areas;
using ServiceMap.Boundaries.Postcodes;
using ServiceMap.Boundaries.Shapes;
using ServiceMap.Boundaries.Storage;
using ServiceMap.Kernel;

namespace ServiceMap.Boundaries;

/// <summary>The areas that provision is mapped against, with their shapes, and which of them a point is in.</summary>
public static class BoundariesModule
{
    public static void Add(IServiceCollection services) => services
        .AddDbContext<BoundariesDb>((provider, options) => options.UseSqlite(
            provider.GetRequiredService<Work>().Connection, sqlite => sqlite.MigrationsHistoryTable(BoundariesDb.History)))
        .AddScoped<DbContext>(provider => provider.GetRequiredService<BoundariesDb>())
        .AddScoped<TakeAreas>()
        .AddScoped<AreasInOrder>()
        .AddScoped<CurrentShapes>()
        .AddSingleton<ShapesKept>()
        .AddOutsideClient();
}
