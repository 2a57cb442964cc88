namespace ServiceMap.Gaps.Pictures;

/// <summary>Where in an area a label stands best, and how wide it may be there.</summary>
internal static class Roomiest
{
    private const int Tries = 24;

    /// <summary>A label is wider than high, so what is near to its sides counts less than what is near above and below.</summary>
    private const double Flatness = 2.5;

    /// <summary>The spot inside that is farthest from every edge; of an area too thin for the search, the middle of its first edge.</summary>
    public static Spot Find(Outline area)
    {
        (Spot From, Spot To)[] edges = [.. area.Edges.Select(edge => (Flat(edge.From), Flat(edge.To)))];
        if (edges.Length == 0) return default;
        (double left, double right) = (edges.Min(edge => edge.From.X), edges.Max(edge => edge.From.X));
        (double top, double bottom) = (edges.Min(edge => edge.From.Y), edges.Max(edge => edge.From.Y));
        Spot middle = new((edges[0].From.X + edges[0].To.X) / 2, (edges[0].From.Y + edges[0].To.Y) / 2);
        Spot rough = Best(edges, left, right, top, bottom, middle);
        (double across, double down) = ((right - left) / Tries, (bottom - top) / Tries);
        Spot fine = Best(edges, rough.X - across, rough.X + across, rough.Y - down, rough.Y + down, rough);
        return fine with { X = fine.X * Flatness };
    }

    /// <summary>How wide a label of a height may be, with its middle on the spot; 0 where it does not fit at all.</summary>
    public static double Width(Outline area, Spot spot, double height)
    {
        double room = double.MaxValue;
        foreach ((Spot from, Spot to) in area.Edges)
        {
            if (Across(from, to, spot.Y - (height / 2), spot.Y + (height / 2)) is not var (left, right)) continue;
            if (left <= spot.X && right >= spot.X) return 0;
            room = Math.Min(room, right < spot.X ? spot.X - right : left - spot.X);
        }

        return room == double.MaxValue ? 0 : 2 * room;
    }

    private static Spot Flat(Spot spot) => spot with { X = spot.X / Flatness };

    private static Spot Best((Spot From, Spot To)[] edges, double left, double right, double top, double bottom, Spot otherwise)
    {
        Spot best = otherwise;
        double most = 0;
        for (int i = 1; i < Tries * Tries; i++)
        {
            Spot spot = new(left + ((right - left) * (i % Tries) / Tries), top + ((bottom - top) * (i / Tries) / Tries));
            double room = Room(edges, spot, most);
            if (room > most) (best, most) = (spot, room);
        }

        return best;
    }

    /// <summary>The squared distance to the nearest edge; 0 outside, and where it is certain to be no more than enough.</summary>
    private static double Room((Spot From, Spot To)[] edges, Spot spot, double enough)
    {
        bool isInside = false;
        double nearest = double.MaxValue;
        foreach ((Spot from, Spot to) in edges)
        {
            (double dx, double dy) = (to.X - from.X, to.Y - from.Y);
            if (from.Y > spot.Y != to.Y > spot.Y && spot.X < from.X + (dx * (spot.Y - from.Y) / dy)) isInside = !isInside;
            double length = (dx * dx) + (dy * dy);
            double along = length == 0 ? 0 : Math.Clamp((((spot.X - from.X) * dx) + ((spot.Y - from.Y) * dy)) / length, 0, 1);
            (double x, double y) = (spot.X - from.X - (along * dx), spot.Y - from.Y - (along * dy));
            nearest = Math.Min(nearest, (x * x) + (y * y));
            if (nearest <= enough) return 0;
        }

        return isInside ? nearest : 0;
    }

    /// <summary>From where to where, across, the part of an edge lies that is between two heights; null where no part is.</summary>
    private static (double Left, double Right)? Across(Spot from, Spot to, double top, double bottom)
    {
        if (Math.Max(from.Y, to.Y) < top || Math.Min(from.Y, to.Y) > bottom) return null;
        double one = XAt(from, to, Math.Clamp(from.Y, top, bottom));
        double other = XAt(to, from, Math.Clamp(to.Y, top, bottom));
        return (Math.Min(one, other), Math.Max(one, other));
    }

    private static double XAt(Spot from, Spot to, double y) => from.Y == to.Y ? from.X : from.X + ((to.X - from.X) * (y - from.Y) / (to.Y - from.Y));
}
