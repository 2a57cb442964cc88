using ServiceMap.Boundaries.Contracts;
using ServiceMap.Boundaries.Shapes;

namespace ServiceMap.Benchmarks.Peers;

/// <summary>Which area a point is in, beside NetTopologySuite and PostGIS.</summary>
internal sealed class Locator : ISection
{
    private const int Iterations = 7;
    private const int SlowIterations = 3;

    public string Name => "locator";

    public string Title => "The area of a point";

    public Task<Markdown> Measure(Ground ground)
    {
        AreaShape[] shapes = RandomPoints.London();
        LonLat[] points = RandomPoints.In(shapes, ground.Points);
        using Peer? postgis = ground.Postgres is { } postgres && Peer.HasPostgis(postgres) ? Peer.Postgis(postgres) : null;

        Markdown text = new();
        Points(text, shapes, points, postgis);
        text.Heading("Making the index");
        text.Say("From the shapes as they were read, on one thread.");
        text.Compare(
            Measured.Run([new("ServiceMap", () => Kept(new AreaLocator(shapes))), new("NetTopologySuite", () => Kept(new NtsSketch(shapes)))], Iterations),
            1, "index");
        return Task.FromResult(text);
    }

    private static void Points(Markdown text, AreaShape[] shapes, LonLat[] points, Peer? postgis)
    {
        AreaLocator ours = new(shapes);
        NtsSketch sketch = new(shapes);
        int Find(int point) => ours.Find(points[point].Longitude, points[point].Latitude);
        int Sketched(int point) => sketch.Find(points[point]);
        int[] places = new int[points.Length];
        Answer AllAtOnce(int threads) => Locator.AllAtOnce(ours, points, places, threads);

        Hit[] hits = [.. Hit.All(points.Length, Find)];
        Same.Rows("NetTopologySuite", hits, Hit.All(points.Length, Sketched));
        AllAtOnce(Ours.Threads);
        Same.Rows("ServiceMap, all at once", hits, Hit.All(points.Length, point => places[point]));
        text.Say(About(shapes, points, hits));

        IReadOnlyList<Tryout> tried = postgis is null ? [] : Try(postgis, shapes, points, hits, Hit.Of(points.Length, Find));
        IReadOnlyList<Measured> measured = Measured.Run(
            [
                new("ServiceMap", () => AllAtOnce(threads: 1)),
                new("ServiceMap, two threads", () => AllAtOnce(Ours.Threads)),
                new("ServiceMap, one point after another", () => Hit.Of(points.Length, Find)),
                new("NetTopologySuite (`STRtree`, `IndexedPointInAreaLocator`)", () => Hit.Of(points.Length, Sketched)),
            ],
            Iterations);
        text.Compare([.. measured, .. tried.Take(1).SelectMany(fastest => Measured.Run([fastest.AsContestant()], SlowIterations))], points.Length, "point");
        if (postgis is null) text.Say("On one thread where nothing else is said. PostGIS was not there.");
        else text.Say($"On one thread where nothing else is said; PostgreSQL {postgis.Version} with PostGIS {postgis.Text("select postgis_lib_version()")} may take two helpers beside its own process.");
        if (tried.Count > 0) text.Tried([tried]);
    }

    /// <summary>Finds all places, each thread an equal part of them.</summary>
    private static Answer AllAtOnce(AreaLocator ours, LonLat[] points, int[] places, int threads)
    {
        Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads }, part =>
        {
            Range share = (int)((long)points.Length * part / threads)..(int)((long)points.Length * (part + 1) / threads);
            ours.Find(points.AsSpan(share), places.AsSpan(share));
        });
        return Hit.Of(points.Length, point => places[point]);
    }

    private static string About(AreaShape[] shapes, LonLat[] points, Hit[] hits) => $"""
        {Markdown.Whole(points.Length)} random points of the box around the {shapes.Length} shapes of London in full
        ({Markdown.Whole(shapes.Sum(shape => (long)shape.Geometry.NumPoints))} vertices); {Markdown.Whole(hits.Length)} fall inside. Edges are inside, and of several
        areas the lowest code wins; all answers are equal, point by point.
        """;

    private static IReadOnlyList<Tryout> Try(Peer postgis, AreaShape[] shapes, LonLat[] points, Hit[] hits, Answer expected)
    {
        PointTables.Fill(postgis, shapes, points);
        Formulation[] formulations = [.. Formulation.All(postgis.Folder, "places")];
        foreach (Formulation formulation in formulations)
            Same.Rows($"PostGIS, {formulation.Says}", hits, postgis.Rows($"{formulation.Sql} order by point, area", Hit.Of));
        return Tryout.Of(postgis, [.. formulations.Select(one => one with { Sql = Hit.CheckOver(one.Sql) })], expected);
    }

    private static Answer Kept(object index)
    {
        GC.KeepAlive(index);
        return new Answer(1, 1);
    }
}
