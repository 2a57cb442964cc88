using System.Data.Common;

namespace ServiceMap.Benchmarks.Peers;

/// <summary>A point that is inside, and the place of its area.</summary>
internal readonly record struct Hit(int Point, int Area)
{
    /// <summary>The sum that <see cref="Of(int, Func{int, int})"/> makes, in SQL, over a query with the columns point and area.</summary>
    public static string CheckOver(string sql) =>
        $"select count(*), cast(coalesce(sum((point % 1009 + 1) * (area + 1)), 0) as bigint) from ({sql}) as hits";

    /// <summary>How many points are inside, and a sum over them; -1 is the place of no area.</summary>
    public static Answer Of(int points, Func<int, int> place)
    {
        long inside = 0;
        long sum = 0;
        for (int point = 0; point < points; point++)
        {
            int area = place(point);
            if (area < 0) continue;
            inside++;
            sum += ((point % 1009) + 1) * (area + 1);
        }

        return new Answer(inside, sum);
    }

    /// <summary>All points that are inside, in order.</summary>
    public static IEnumerable<Hit> All(int points, Func<int, int> place) =>
        Enumerable.Range(0, points).Select(point => new Hit(point, place(point))).Where(hit => hit.Area >= 0);

    public static Hit Of(DbDataReader row) => new(row.GetInt32(0), row.GetInt32(1));
}
