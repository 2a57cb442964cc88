using ServiceMap.Design;
using ServiceMap.Gaps.Pages;
using ServiceMap.Gaps.Reports;
using SkiaSharp;

namespace ServiceMap.Gaps.Pictures;

/// <summary>How complete records are, as a bar each with its numbers, group by group.</summary>
internal sealed class BarsDrawing(IReadOnlyList<Measure> measures) : IDrawing
{
    private const float RowHeight = 22;
    private const float GroupHeight = 32;
    private const float BarHeight = 11;

    private static readonly Lettering Heading = new(13, Palette.Of("ink"), IsBold: true);
    private static readonly Lettering Words = new(12, Palette.Of("ink"));

    public SKSize Measure(float width) => new(width, (measures.Count * RowHeight) + (Groups.Count() * GroupHeight));

    public void Draw(SKCanvas canvas, SKRect within)
    {
        float y = within.Top;
        foreach (IGrouping<string, Measure> group in Groups)
        {
            Heading.Draw(canvas, group.Key, within.Left, y + GroupHeight - 10);
            y += GroupHeight;
            foreach (Measure measure in group)
            {
                DrawRow(canvas, measure, SKRect.Create(within.Left, y, within.Width, RowHeight));
                y += RowHeight;
            }
        }
    }

    private IEnumerable<IGrouping<string, Measure>> Groups => measures.GroupBy(measure => measure.Group);

    private static void DrawRow(SKCanvas canvas, Measure measure, SKRect row)
    {
        Words.Draw(canvas, measure.Name, row.Left, row.Top + 15);
        Words.Draw(canvas, DataTexts.Of(measure), row.Left + (row.Width * 0.42f), row.Top + 15);
        SKRect all = SKRect.Create(row.Left + (row.Width * 0.62f), row.Top + 5, row.Width * 0.38f, BarHeight);
        using SKPaint recorded = new() { Color = SKColor.Parse(Palette.Of("accent")) };
        using SKPaint rim = new() { Color = SKColor.Parse(Palette.Of("ink-soft")), Style = SKPaintStyle.Stroke, StrokeWidth = 1 };
        canvas.DrawRect(SKRect.Create(all.Location, new SKSize(all.Width * measure.PerCent / 100, BarHeight)), recorded);
        canvas.DrawRect(all, rim);
    }
}
