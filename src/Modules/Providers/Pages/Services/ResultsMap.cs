using System.Globalization;
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
    /// <param name="Listings">How many listings' sites it stands for.</param>
    internal sealed record Dot(Spot At, int Listings);

    public string Caption => string.Create(CultureInfo.InvariantCulture, $"{Sites} public {(Sites == 1 ? "address" : "addresses")} on the map. {WithoutSites}");

    private string WithoutSites => Without switch
    {
        0 => "",
        1 => "1 service has none that is public and known, and is in the list only.",
        _ => string.Create(CultureInfo.InvariantCulture, $"{Without} services have none that is public and known, and are in the list only."),
    };

    public static async Task<ResultsMap> Of(AllListings all, IReadOnlyList<int> places, AreaPictures pictures, PageAddress here, CancellationToken stop)
    {
        AreaPaths drawn = await pictures.Run(stop);
        Dictionary<(int Across, int Down), Gathered> squares = [];
        foreach (int place in places)
        {
            foreach ((_, LonLat position) in all.Listings[place].Points)
            {
                Spot at = drawn.At(position.Longitude, position.Latitude);
                if (at.X < 0 || at.X > AreaPaths.Width || at.Y < 0 || at.Y > drawn.Height) continue;
                (int, int) square = ((int)(at.X / Square), (int)(at.Y / Square));
                if (!squares.TryGetValue(square, out Gathered? gathered)) squares[square] = gathered = new Gathered();
                gathered.Add(at, place);
            }
        }

        return new ResultsMap(
            drawn,
            [.. squares.Values.Select(gathered => gathered.Dot)],
            squares.Values.Sum(gathered => gathered.Sites),
            places.Count(place => all.Listings[place].Points.Count == 0),
            here.With("format", "geojson"));
    }

    /// <summary>The sites of one square, as they come: those of one service come together.</summary>
    private sealed class Gathered
    {
        private double across;
        private double down;
        private int listings;
        private int last = -1;

        public int Sites { get; private set; }

        public Dot Dot => new(new Spot(Math.Round(across / Sites, 1), Math.Round(down / Sites, 1)), listings);

        public void Add(Spot at, int place)
        {
            (across, down, Sites) = (across + at.X, down + at.Y, Sites + 1);
            if (place != last) listings++;
            last = place;
        }
    }
}
