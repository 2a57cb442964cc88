using System.Globalization;
using ServiceMap.Design;
using SkiaSharp;

namespace ServiceMap.Gaps.Pictures;

/// <summary>Draws the years and the days that stand out along the top of a drawing, and their lines down through it.</summary>
internal static class YearLines
{
    private const float LineHeight = 15;

    private static readonly Lettering Year = new(11, Palette.Of("ink-soft"));
    private static readonly Lettering Mark = new(11, Palette.Of("ink"), IsBold: true);

    /// <summary>How much room it takes at the top.</summary>
    public static float Height(IReadOnlyList<TimeMark> marks) => LineHeight * (1 + marks.Count);

    public static void Draw(SKCanvas canvas, SKRect within, TimeAxis axis, IReadOnlyList<TimeMark> marks)
    {
        float top = within.Top + Height(marks);
        foreach (YearTick tick in axis.Ticks)
        {
            float x = within.Left + ((float)tick.At * within.Width);
            Line(canvas, x, top, within.Bottom, "line", tick.IsNamed ? 1 : 0.4f);
            if (tick.IsNamed) Year.Draw(canvas, tick.Year.ToString(CultureInfo.InvariantCulture), x + 2, within.Top + 11);
        }

        for (int i = 0; i < marks.Count; i++)
        {
            float x = within.Left + ((float)marks[i].At * within.Width);
            Line(canvas, x, top, within.Bottom, marks[i].IsToday ? "ink" : "gap-line", 1.4f);
            float from = marks[i].IsNamedToTheLeft ? x - 3 - Mark.Width(marks[i].Name) : x + 3;
            Mark.Draw(canvas, marks[i].Name, from, within.Top + (LineHeight * (i + 1)) + 11);
        }
    }

    private static void Line(SKCanvas canvas, float x, float from, float to, string colour, float width)
    {
        using SKPaint line = new() { Color = SKColor.Parse(Palette.Of(colour)), StrokeWidth = width, Style = SKPaintStyle.Stroke, IsAntialias = true };
        canvas.DrawLine(x, from, x, to, line);
    }
}
