using System.Globalization;
using MediatR;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Design.Addresses;
using ServiceMap.Design.Maps;
using ServiceMap.Providers.Listings;

namespace ServiceMap.Providers.Pages.Services;

/// <summary>The public sites of what was found, on a picture of the areas: those that lie close together are one dot with their number.</summary>
/// <param name="Paths">The shapes of the areas.</param>
/// <param name="Dots">The dots.</param>
/// <param name="Sites">How many sites they stand for.</param>
/// <param name="Without">How many of the services found have no public site with a position, and so none of these dots.</param>
/// <param name="Places">Where the same sites are as data.</param>
internal sealed record ResultsMap(AreaPaths Paths, IReadOnlyList<ResultsMap.Dot> Dots, int Sites, int Without, PageAddress Places)
{
    /// <summary>Sites that lie in the same square of this size, in units of the picture, are one dot.</summary>
    private const double Square = 36;

    /// <param name="At">Where it is.</param>
    /// <param name="Listings">The listings whose sites it stands for, in the order found.</param>
    internal sealed record Dot(Spot At, IReadOnlyList<Listing> Listings);

    public string Caption => string.Create(CultureInfo.InvariantCulture, $"{Sites} public {(Sites == 1 ? "address" : "addresses")} on the map. {WithoutSites}");

    private string WithoutSites => Without switch
    {
        0 => "",
        1 => "1 service has none that is public and known, and is in the list only.",
        _ => string.Create(CultureInfo.InvariantCulture, $"{Without} services have none that is public and known, and are in the list only."),
    };

    public static async Task<ResultsMap> Of(AllListings all, IReadOnlyList<int> places, CurrentPaths paths, PageAddress here, IMediator ask, CancellationToken stop)
    {
        ShapesAnswer shapes = await ask.Send(new AreaShapes(CurrentPaths.Tolerance), stop);
        AreaPaths drawn = paths.Of(shapes.Version, shapes.GeoJson);
        (Listing Listing, Spot At)[] points =
        [
            .. places.Select(place => all.Listings[place])
                .SelectMany(listing => listing.Points.Select(point => (listing, drawn.At(point.Position.Longitude, point.Position.Latitude))))
                .Where(point => point.Item2 is { X: >= 0 and <= 720, Y: >= 0 } && point.Item2.Y <= drawn.Height),
        ];
        return new ResultsMap(
            drawn,
            [
                .. points.GroupBy(point => (Math.Floor(point.At.X / Square), Math.Floor(point.At.Y / Square)))
                    .Select(square => new Dot(Middle([.. square.Select(point => point.At)]), [.. square.Select(point => point.Listing).DistinctBy(listing => listing.Id)])),
            ],
            points.Length,
            places.Count(place => all.Listings[place].Points.Count == 0),
            here.With("format", "geojson"));
    }

    private static Spot Middle(IReadOnlyList<Spot> spots) => new(Math.Round(spots.Average(spot => spot.X), 1), Math.Round(spots.Average(spot => spot.Y), 1));
}
