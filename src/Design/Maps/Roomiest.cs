namespace ServiceMap.Design.Maps;

/// <summary>Where in an area a label stands best, and how wide it may be there.</summary>
public static class Roomiest
{
    private const int Tries = 16;

    /// <summary>Wide enough for most names, in units of the picture: beyond it, a spot in the middle is better than a wider one.</summary>
    private const double WideEnough = 100;

    /// <summary>
    /// The spot inside where a label of a height may be widest and, of those that are wide enough, the one farthest from every edge. Of an area
    /// too thin for the search, the middle of its first edge.
    /// </summary>
    public static Spot Find(Outline area, double height)
    {
        if (area.Edges.Length == 0) return default;
        (double left, double right) = (area.Edges.Min(edge => edge.From.X), area.Edges.Max(edge => edge.From.X));
        (double top, double bottom) = (area.Edges.Min(edge => edge.From.Y), area.Edges.Max(edge => edge.From.Y));
        (Spot from, Spot to) = area.Edges[0];
        (double across, double down) = ((right - left) / 2, (bottom - top) / 2);
        Spot rough = Best(area, height, new Spot(left + across, top + down), across, down, new Spot((from.X + to.X) / 2, (from.Y + to.Y) / 2));
        return Best(area, height, rough, 2 * across / Tries, 2 * down / Tries, rough);
    }

    /// <summary>How wide a label of a height may be, with its middle on a spot inside; 0 where it does not fit at all.</summary>
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

    /// <summary>The best of a grid of spots around a middle.</summary>
    private static Spot Best(Outline area, double height, Spot middle, double across, double down, Spot otherwise)
    {
        Spot best = otherwise;
        double most = 0;
        for (int i = 0; i <= Tries * Tries; i++)
        {
            Spot spot = new(middle.X + (across * ((2.0 * (i % Tries) / Tries) - 1)), middle.Y + (down * ((2.0 * (i / Tries) / Tries) - 1)));
            double inside = Inside(area, spot);
            if (inside == 0 || inside + WideEnough <= most) continue;
            double room = Math.Min(Width(area, spot, height), WideEnough) + inside;
            if (room > most) (best, most) = (spot, room);
        }

        return best;
    }

    /// <summary>The distance to the nearest edge; 0 outside.</summary>
    private static double Inside(Outline area, Spot spot)
    {
        bool isInside = false;
        double nearest = double.MaxValue;
        foreach ((Spot from, Spot to) in area.Edges)
        {
            (double dx, double dy) = (to.X - from.X, to.Y - from.Y);
            if (from.Y > spot.Y != to.Y > spot.Y && spot.X < from.X + (dx * (spot.Y - from.Y) / dy)) isInside = !isInside;
            double length = (dx * dx) + (dy * dy);
            double along = length == 0 ? 0 : Math.Clamp((((spot.X - from.X) * dx) + ((spot.Y - from.Y) * dy)) / length, 0, 1);
            (double x, double y) = (spot.X - from.X - (along * dx), spot.Y - from.Y - (along * dy));
            nearest = Math.Min(nearest, (x * x) + (y * y));
        }

        return isInside ? Math.Sqrt(nearest) : 0;
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
