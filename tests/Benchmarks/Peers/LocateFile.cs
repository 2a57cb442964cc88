using System.Diagnostics;
using System.Globalization;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Boundaries.Shapes;
using ServiceMap.Tests.Crashes;

namespace ServiceMap.Benchmarks.Peers;

/// <summary>The verb <c>locate</c> as a person runs it: a process that reads a file of points and writes one with their areas.</summary>
internal sealed class LocateFile : ISection
{
    private const int Larger = 10;
    private const int Times = 5;

    public string Name => "locate";

    public string Title => "A file of points";

    public async Task<Markdown> Measure(Ground ground)
    {
        BuiltProgram program = new(ground.NeedsProgram);
        AreaShape[] shapes = RandomPoints.London();
        string[] lines = [.. RandomPoints.In(shapes, ground.Points).Select(Line)];
        string small = Write(ground, "points.csv", lines, 1);
        string large = Write(ground, "more-points.csv", lines, Larger);
        await Locate(program, ground, small);
        Same.Rows("servicemap locate", Expected(new AreaLocator(shapes), lines), File.ReadLines(Output(small)).Skip(1));

        Run one = await Measure(program, ground, small);
        Run ten = await Measure(program, ground, large);
        Markdown text = new();
        text.Say($"""
            `servicemap locate` on a CSV file of {Markdown.Whole(lines.Length)} points with eight decimals, and on one of {Larger} times as many, from the start of the process
            to its end; megabytes are those of the file that is read. Every line that it writes for the smaller file is what the locator says of that point.
            """);
        text.Table(
            ["points", "file", "median", "least", "most", "per second"],
            new[] { (one, lines.Length), (ten, lines.Length * Larger) }.Select(pair => Row(pair.Item1, pair.Item2)));
        text.Say($"Between the two, which leaves out the start: {Rate(ten.Megabytes - one.Megabytes, ten.Median - one.Median)}.");
        return text;
    }

    private static string[] Row(Run run, int points) =>
    [
        Markdown.Whole(points), $"{Markdown.Digits(run.Megabytes)} MB", Markdown.Time(run.Median), Markdown.Time(run.Least), Markdown.Time(run.Most),
        Rate(run.Megabytes, run.Median),
    ];

    private static string Rate(double megabytes, double milliseconds) => $"{Markdown.Digits(megabytes * 1000 / milliseconds)} MB";

    private static string Line(LonLat point) => string.Create(CultureInfo.InvariantCulture, $"{point.Longitude:0.00000000},{point.Latitude:0.00000000}");

    private static IEnumerable<string> Expected(AreaLocator locator, string[] lines) => lines.Select(line =>
    {
        double[] degrees = [.. line.Split(',').Select(part => double.Parse(part, CultureInfo.InvariantCulture))];
        int place = locator.Find(degrees[0], degrees[1]);
        return $"{line},{(place < 0 ? "" : locator.Codes[place]!.Value.Value)}";
    });

    private static string Write(Ground ground, string name, string[] lines, int times)
    {
        string path = Path.Combine(ground.Scratch, name);
        using StreamWriter writer = new(path) { NewLine = "\n" };
        writer.WriteLine("lon,lat");
        for (int i = 0; i < times; i++)
        {
            foreach (string line in lines) writer.WriteLine(line);
        }

        return path;
    }

    private static string Output(string input) => $"{input}.areas.csv";

    private static async Task<Run> Measure(BuiltProgram program, Ground ground, string input)
    {
        double[] times = new double[Times];
        for (int i = 0; i < Times; i++) times[i] = await Locate(program, ground, input);
        Array.Sort(times);
        return new Run(new FileInfo(input).Length / 1e6, times[Times / 2], times[0], times[^1]);
    }

    /// <summary>Milliseconds from the start of the process until it has ended.</summary>
    private static async Task<double> Locate(BuiltProgram program, Ground ground, string input)
    {
        long begun = Stopwatch.GetTimestamp();
        Ended ended = await program.Run("locate", "--input", input, "--output", Output(input), "--data", Path.Combine(ground.Scratch, "data"));
        double time = Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
        return ended.Exit == 0 ? time : throw new InvalidOperationException($"locate ended with {ended.Exit}: {ended.Error}");
    }

    private sealed record Run(double Megabytes, double Median, double Least, double Most);
}
