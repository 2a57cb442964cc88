using ServiceMap.Gaps.Engine;
using ServiceMap.Gaps.Reports;

namespace ServiceMap.Gaps.Pictures;

/// <summary>
/// The timeline of a cell as steps along a line of years: as high as the level, and above it, hatched, as high as the possible level.
/// Where things lie is told as a share of the width and of the height.
/// </summary>
internal sealed record LevelStrip(TimeAxis Axis, IReadOnlyList<LevelStep> Steps)
{
    public static LevelStrip Of(IReadOnlyList<CellRun> runs, TimeAxis axis) => new(axis, [.. runs.Select(run => Step(run, axis))]);

    private static LevelStep Step(CellRun run, TimeAxis axis)
    {
        double from = axis.At(run.From);
        return new LevelStep(run, from, axis.After(run.To) - from, Height(run.Level), Height(run.Possible));
    }

    private static double Height(byte level) => (double)level / Levels.InBorough;
}

/// <param name="Run">The run of days that it stands for.</param>
/// <param name="From">Where it begins.</param>
/// <param name="Width">How wide it is.</param>
/// <param name="Height">How high its level is.</param>
/// <param name="Possible">How high its possible level is, never lower.</param>
internal readonly record struct LevelStep(CellRun Run, double From, double Width, double Height, double Possible)
{
    /// <summary>How its level looks, which does not depend on the standard.</summary>
    public string Look => $"met-{Words.Number(Run.Level)}";
}
