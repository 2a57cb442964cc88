using System.Globalization;
using System.Text;
using SkiaSharp;

namespace ServiceMap.Gaps.Pictures;

/// <summary>A path as short SVG text: each point by its way from the last one, in fine steps.</summary>
internal sealed class SvgPath
{
    /// <summary>Steps in a unit of the picture, for shapes: as fine as any print.</summary>
    public const int Tenths = 10;

    /// <summary>For letters, which are small, and are looked at closely.</summary>
    public const int Hundredths = 100;

    private readonly StringBuilder text = new();
    private readonly int steps;
    private int x;
    private int y;
    private bool isAtStart;

    private SvgPath(int steps) => this.steps = steps;

    public static string Shortened(string path)
    {
        using SKPath parsed = SKPath.ParseSvgPathData(path);
        return Of(parsed, Tenths);
    }

    public static string Of(SKPath path, int steps)
    {
        SvgPath written = new(steps);
        SKPoint[] points = new SKPoint[4];
        using SKPath.RawIterator verbs = path.CreateRawIterator();
        (int X, int Y) start = default;
        for (SKPathVerb verb = verbs.Next(points); verb != SKPathVerb.Done; verb = verbs.Next(points))
        {
            switch (verb)
            {
                case SKPathVerb.Move:
                    written.Write('m', points.AsSpan(0, 1));
                    start = (written.x, written.y);
                    break;
                case SKPathVerb.Line:
                    written.Line(points.AsSpan(1, 1));
                    break;
                case SKPathVerb.Quad:
                    written.Write('q', points.AsSpan(1, 2));
                    break;
                case SKPathVerb.Cubic:
                    written.Write('c', points.AsSpan(1, 3));
                    break;
                case SKPathVerb.Close:
                    written.text.Append('z');
                    (written.x, written.y) = start;
                    break;
                default:
                    throw new NotSupportedException($"A picture has a curve that SVG lacks: {verb}.");
            }
        }

        return written.text.ToString();
    }

    /// <summary>A line of less than a step is left out; the dots of a pattern are such lines, and may not vanish.</summary>
    private void Line(ReadOnlySpan<SKPoint> to)
    {
        if (Rounded(to[0]) != (x, y)) Write('l', to);
        else if (isAtStart) Write('l', [new SKPoint((x + 1f) / steps, (float)y / steps)]);
    }

    private (int X, int Y) Rounded(SKPoint point) => ((int)MathF.Round(point.X * steps), (int)MathF.Round(point.Y * steps));

    private void Write(char command, ReadOnlySpan<SKPoint> points)
    {
        text.Append(command);
        isAtStart = command == 'm';
        (int fromX, int fromY) = (x, y);
        foreach (SKPoint point in points)
        {
            (x, y) = Rounded(point);
            Write(x - fromX);
            Write(y - fromY);
        }
    }

    private void Write(int distance)
    {
        if (distance >= 0 && char.IsAsciiDigit(text[^1])) text.Append(' ');
        text.Append(CultureInfo.InvariantCulture, $"{distance / (decimal)steps:0.##}");
    }
}
