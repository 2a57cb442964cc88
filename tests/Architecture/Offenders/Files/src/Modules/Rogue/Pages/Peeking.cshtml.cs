using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;

namespace ServiceMap.Rogue.Pages;

internal sealed class LookingModel(DbContext db) : PageModel
{
    public int Points => db.Set<Point>().Count();
}
