using ServiceMap.Design;
using ServiceMap.Gaps.Reports;
using SkiaSharp;

namespace ServiceMap.Gaps.Pictures;

/// <summary>The chart of the cliff on a sheet.</summary>
internal sealed class CliffDrawing(CliffChart chart) : IDrawing
{
    private static readonly string Soft = Palette.Of("ink-soft");

    public SKSize Measure(float width) => new(width, width * CliffChart.Height / CliffChart.Width);

    public void Draw(SKCanvas canvas, SKRect within)
    {
        float scale = within.Width / CliffChart.Width;
        Lettering small = new(15 * scale, Soft);
        Lettering value = new(17 * scale, Palette.Of("ink"), IsBold: true);
        foreach (ChartTick tick in chart.Ticks) DrawTick(canvas, tick, small, At, tick.Value == 0 ? Palette.Of("ink") : Palette.Of("line"));
        foreach (ChartBar bar in chart.Bars)
        {
            foreach (ChartPart part in bar.Parts) DrawPart(canvas, SKRect.Create(At(bar.X, part.Y), new SKSize((float)bar.Width * scale, (float)part.Height * scale)), part.Cause);
            SKPoint top = At(bar.Middle, bar.Top - 7);
            value.DrawCentred(canvas, bar.Value, top.X, top.Y);
        }

        foreach (ChartLabel label in chart.Labels)
        {
            SKPoint point = At(label.X, CliffChart.Base + (label.Line * 22));
            small.DrawCentred(canvas, label.Text, point.X, point.Y);
        }

        SKPoint At(double x, double y) => new(within.Left + ((float)x * scale), within.Top + ((float)y * scale));
    }

    private static void DrawTick(SKCanvas canvas, ChartTick tick, Lettering letters, Func<double, double, SKPoint> at, string colour)
    {
        using SKPaint line = new() { Color = SKColor.Parse(colour), StrokeWidth = 1, Style = SKPaintStyle.Stroke, IsAntialias = true };
        canvas.DrawLine(at(CliffChart.Left, tick.Y), at(CliffChart.Right, tick.Y), line);
        string number = Words.Number(tick.Value);
        SKPoint end = at(CliffChart.Left - 8, tick.Y + 5);
        letters.Draw(canvas, number, end.X - letters.Width(number), end.Y);
    }

    private static void DrawPart(SKCanvas canvas, SKRect where, LossCause cause)
    {
        using SKPath box = new();
        box.AddRect(where);
        LookPainter.Fill(canvas, box, CliffChart.LookOf(cause));
        LookPainter.Outline(canvas, box, 0.9f);
    }
}
