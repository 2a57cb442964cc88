using ServiceMap.Design;
using ServiceMap.Gaps.Engine;
using ServiceMap.Gaps.Reports;
using SkiaSharp;

namespace ServiceMap.Gaps.Pictures;

/// <summary>The level of a cell along the years, to take away.</summary>
internal sealed class StripDrawing(LevelStrip strip, IReadOnlyList<TimeMark> marks) : IDrawing
{
    private const float StepsHeight = 150;
    private const float NamesWidth = 84;

    private static readonly Lettering Name = new(11, Palette.Of("ink"));

    public SKSize Measure(float width) => new(width, YearLines.Height(marks) + StepsHeight);

    public void Draw(SKCanvas canvas, SKRect within)
    {
        SKRect steps = new(within.Left + NamesWidth, within.Bottom - StepsHeight, within.Right, within.Bottom);
        for (byte level = Levels.Generic; level <= Levels.InBorough; level++)
        {
            Name.Draw(canvas, Words.Level(level), within.Left, steps.Bottom - (StepsHeight * level / Levels.InBorough) + 13);
        }

        foreach (LevelStep step in strip.Steps)
        {
            if (step.Possible > step.Height) Fill(canvas, steps, step, step.Height, step.Possible, "unconfirmed");
            if (step.Height > 0) Fill(canvas, steps, step, 0, step.Height, step.Look);
        }

        YearLines.Draw(canvas, new SKRect(steps.Left, within.Top, within.Right, within.Bottom), strip.Axis, marks);
    }

    private static void Fill(SKCanvas canvas, SKRect steps, LevelStep step, double from, double to, string look)
    {
        using SKPath path = new();
        path.AddRect(new SKRect(
            steps.Left + ((float)step.From * steps.Width), steps.Bottom - ((float)to * steps.Height),
            steps.Left + ((float)(step.From + step.Width) * steps.Width), steps.Bottom - ((float)from * steps.Height)));
        LookPainter.Fill(canvas, path, Looks.Of(look));
        LookPainter.Outline(canvas, path, 0.7f);
    }
}
