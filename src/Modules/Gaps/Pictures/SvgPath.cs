using System.Globalization;
using System.Text;
using SkiaSharp;

namespace ServiceMap.Gaps.Pictures;

/// <summary>A path as short SVG text: each point by its way from the last one, in hundredths of a unit, which is finer than any print.</summary>
internal sealed class SvgPath
{
    private readonly StringBuilder text = new();
    private int x;
    private int y;

    private SvgPath()
    {
    }

    public static string Shortened(string path)
    {
        using SKPath parsed = SKPath.ParseSvgPathData(path);
        return Of(parsed);
    }

    public static string Of(SKPath path)
    {
        SvgPath written = new();
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
                    written.Write('l', points.AsSpan(1, 1));
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

    private void Write(char command, ReadOnlySpan<SKPoint> points)
    {
        text.Append(command);
        (int fromX, int fromY) = (x, y);
        foreach (SKPoint point in points)
        {
            (x, y) = ((int)MathF.Round(point.X * 100), (int)MathF.Round(point.Y * 100));
            Write(x - fromX);
            Write(y - fromY);
        }
    }

    private void Write(int hundredths)
    {
        if (hundredths >= 0 && char.IsAsciiDigit(text[^1])) text.Append(' ');
        text.Append((hundredths / 100m).ToString("0.##", CultureInfo.InvariantCulture));
    }
}
