using ServiceMap.Design;
using ServiceMap.Gaps.Reports;
using SkiaSharp;

namespace ServiceMap.Gaps.Pictures;

/// <summary>The funding of an area as bars along the years, to take away.</summary>
internal sealed class TimelineDrawing(FundingTimeline timeline, IReadOnlyList<TimeMark> marks, string unpaid) : IDrawing
{
    private const float GroupHeight = 26;
    private const float RowHeight = 28;
    private const float BarHeight = 10;
    private const int FadeSteps = 24;

    private static readonly Lettering Group = new(12, Palette.Of("ink"), IsBold: true);
    private static readonly Lettering Words = new(10, Palette.Of("ink-soft"));
    private static readonly Lettering Title = new(10, Palette.Of("ink"), IsBold: true);
    private static readonly Lettering Gap = new(10, Palette.Of("gap-line"), IsBold: true);

    public SKSize Measure(float width) => new(
        width, YearLines.Height(marks) + timeline.Groups.Sum(group => GroupHeight + ((group.Rows.Count + group.Gaps.Count) * RowHeight)));

    public void Draw(SKCanvas canvas, SKRect within)
    {
        YearLines.Draw(canvas, within, timeline.Axis, marks);
        float y = within.Top + YearLines.Height(marks);
        foreach (TimelineGroup group in timeline.Groups)
        {
            Group.Draw(canvas, group.Name ?? unpaid, within.Left, y + 19, "#ffffff");
            y += GroupHeight;
            foreach (TimelineRow row in group.Rows)
            {
                Draw(canvas, SKRect.Create(within.Left, y, within.Width, RowHeight), row);
                y += RowHeight;
            }

            foreach ((DaysWithoutMoney days, TimelineBar bar) in group.Gaps)
            {
                Gap.Draw(canvas, $"No money on record from {Reports.Words.Day(days.From)} to {Reports.Words.Day(days.To)}", within.Left, y + 11, "#ffffff");
                Fill(canvas, Box(SKRect.Create(within.Left, y, within.Width, RowHeight), bar), Looks.Of("gap"));
                y += RowHeight;
            }
        }
    }

    private static void Draw(SKCanvas canvas, SKRect row, TimelineRow line)
    {
        Title.Draw(canvas, line.Title, row.Left, row.Top + 11, "#ffffff");
        Words.Draw(canvas, line.Detail, row.Left + Title.Width(line.Title) + 6, row.Top + 11, "#ffffff");
        Look look = line.Funder?.Look ?? Looks.Of("not-counted");
        string hue = line.Funder is null ? look.Line : look.Ground;
        if (line.Extension is { } more) Faded(canvas, Box(row, more), hue, _ => 0.35);
        if (line is { FadesIn: false, FadesOut: false }) Fill(canvas, Box(row, line.Bar), look);
        else Faded(canvas, Box(row, line.Bar), hue, at => Strength(at, line.FadesIn, line.FadesOut));
    }

    private static SKRect Box(SKRect row, TimelineBar bar) =>
        SKRect.Create(row.Left + ((float)bar.From * row.Width), row.Top + 15, (float)bar.Width * row.Width, BarHeight);

    private static void Fill(SKCanvas canvas, SKRect box, Look look)
    {
        using SKPath path = new();
        path.AddRect(box);
        LookPainter.Fill(canvas, path, look);
        LookPainter.Outline(canvas, path, 0.7f);
    }

    /// <summary>How strong a bar is at a share of its way, where its ends are not known.</summary>
    private static double Strength(double at, bool fadesIn, bool fadesOut) => (fadesIn, fadesOut) switch
    {
        (true, true) => 0.4 * (1 - Math.Abs((2 * at) - 1)),
        (true, _) => at,
        _ => 1 - at,
    };

    /// <summary>A bar in slices of its hue, each mixed with as much white as it is weak.</summary>
    private static void Faded(SKCanvas canvas, SKRect box, string hue, Func<double, double> strength)
    {
        SKColor ground = SKColor.Parse(hue);
        for (int i = 0; i < FadeSteps; i++)
        {
            double weak = 1 - Math.Max(0.06, strength((i + 0.5) / FadeSteps));
            using SKPaint paint = new() { Color = new SKColor(Mixed(ground.Red, weak), Mixed(ground.Green, weak), Mixed(ground.Blue, weak)) };
            canvas.DrawRect(SKRect.Create(box.Left + (box.Width * i / FadeSteps), box.Top, (box.Width / FadeSteps) + 0.3f, box.Height), paint);
        }
    }

    private static byte Mixed(byte colour, double white) => (byte)(colour + ((255 - colour) * white));
}
