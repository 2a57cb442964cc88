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

    public async Task<Markdown> Measure(Ground ground)
    {
        await Task.CompletedTask;
        AreaShape[] shapes = RandomPoints.London();
        LonLat[] points = RandomPoints.In(shapes, ground.Points);
        AreaLocator ours = new(shapes);
        NtsSketch sketch = new(shapes);
        int Find(int point) => ours.Find(points[point].Longitude, points[point].Latitude);
        int Sketched(int point) => sketch.Find(points[point]);

        Markdown text = new();
        Answer expected = Hit.Of(points.Length, Find);
        Hit[] hits = [.. Hit.All(points.Length, Find)];
        Same.Rows("NetTopologySuite", hits, Hit.All(points.Length, Sketched));
        Same.Rows("ServiceMap, as a list", hits, Listed(ours.Locate(points), shapes));
        text.Say($"{Markdown.Whole(points.Length)} random points of the box around the {shapes.Length} shapes of London in full ({Markdown.Whole(shapes.Sum(shape => (long)shape.Geometry.NumPoints))} vertices); {Markdown.Whole(expected.Count)} fall inside. Edges are inside, and of several areas the lowest code wins; all answers are equal, point by point.");

        List<Contestant> contestants =
        [
            new("ServiceMap", () => Hit.Of(points.Length, Find)),
            new("ServiceMap, a list of codes", () => new Answer(ours.Locate(points).Count, 0)),
            new("NetTopologySuite (STRtree, IndexedPointInAreaLocator)", () => Hit.Of(points.Length, Sketched)),
        ];
        List<Measured> measured = [.. Measured.Run(contestants, Iterations)];
        IReadOnlyList<Tryout>? tried = null;
        using Peer? postgis = ground.Postgres is { } postgres && Peer.HasPostgis(postgres) ? Peer.Postgres(postgres) : null;
        if (postgis is not null)
        {
            tried = Try(postgis, shapes, points, hits, expected);
            measured.AddRange(Measured.Run([tried[0].AsContestant() with { Name = $"PostGIS {postgis.Text("select postgis_lib_version()")}" }], SlowIterations));
        }

        text.Compare(measured, points.Length, "point");
        text.Say(postgis is null ? "PostGIS was not there." : $"On one thread; PostgreSQL {postgis.Version} may take {Ours.Threads} helpers beside its own.");
        if (tried is not null) text.Tried([tried]);
        text.Heading("Making the index");
        text.Say("From the shapes as they were read, on one thread.");
        text.Compare(Measured.Run([new("ServiceMap", () => Build(new AreaLocator(shapes))), new("NetTopologySuite", () => Build(new NtsSketch(shapes)))], Iterations), 1, "index");
        return text;
    }

    private static IReadOnlyList<Tryout> Try(Peer postgis, AreaShape[] shapes, LonLat[] points, Hit[] hits, Answer expected)
    {
        PointTables.Fill(postgis, shapes, points);
        Formulation[] formulations = [.. Formulation.All(postgis.Folder, "places")];
        foreach (Formulation formulation in formulations)
            Same.Rows($"PostGIS, {formulation.Says}", hits, postgis.Rows($"{formulation.Sql} order by point, area", Hit.Of));
        return Tryout.Of(postgis, [.. formulations.Select(one => one with { Sql = Hit.CheckOver(one.Sql) })], expected);
    }

    private static IEnumerable<Hit> Listed(IReadOnlyList<AreaCode?> codes, AreaShape[] shapes)
    {
        Dictionary<string, int> places = shapes.Select((shape, place) => (shape.Code, place)).ToDictionary(pair => pair.Code, pair => pair.place);
        return Hit.All(codes.Count, point => codes[point] is { } code ? places[code.Value] : -1);
    }

    private static Answer Build(object index)
    {
        GC.KeepAlive(index);
        return new Answer(1, 1);
    }
}
