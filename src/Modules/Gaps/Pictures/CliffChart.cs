using System.Globalization;
using ServiceMap.Design;
using ServiceMap.Gaps.Reports;

namespace ServiceMap.Gaps.Pictures;

/// <summary>
/// The cliff as stacked bars, one a month (or a quarter, or a year), as places and words: whoever draws it only draws. All lengths are
/// those of a picture <see cref="Width"/> wide and <see cref="Height"/> high.
/// </summary>
/// <param name="Bars">The bars with something in them, by time.</param>
/// <param name="Ticks">The lines of the axis, from nothing upwards.</param>
/// <param name="Labels">What stands below the axis: months, and years below them.</param>
internal sealed record CliffChart(IReadOnlyList<ChartBar> Bars, IReadOnlyList<ChartTick> Ticks, IReadOnlyList<ChartLabel> Labels)
{
    public const int Width = 960;
    public const int Height = 360;
    public const int Left = 46;
    public const int Right = Width - 20;
    public const int Base = Height - 58;
    private const int Top = 34;

    private const double WidestBar = 44;
    private const double DigitWidth = 9.5;
    private const int MonthWidth = 34;
    private const int YearWidth = 46;

    private static readonly int[] MonthsBetweenLabels = [1, 2, 3, 4, 6, 12];
    private static readonly int[] YearsBetweenLabels = [1, 2, 5, 10, 20, 50, 100];

    public static CliffChart Of(IReadOnlyList<CliffSpan> spans)
    {
        double slot = (double)(Right - Left) / spans.Count;
        int step = NiceStep(spans.Max(span => span.CellsLost));
        int top = step * Math.Max(1, (spans.Max(span => span.CellsLost) + step - 1) / step);
        double unit = (double)(Base - Top) / top;
        return new CliffChart(
            [.. Enumerable.Range(0, spans.Count).Where(place => spans[place].CellsLost > 0).Select(place => Bar(spans, place, slot, unit))],
            [.. Enumerable.Range(0, (top / step) + 1).Select(line => new ChartTick(Round(Base - (line * step * unit)), line * step))],
            [.. spans[0].Months == 12 ? Years(spans, slot) : MonthsAndYears(spans, slot)]);
    }

    public static Look LookOf(LossCause cause) => Looks.Of($"cause-{cause.ToString().ToLowerInvariant()}");

    private static ChartBar Bar(IReadOnlyList<CliffSpan> spans, int place, double slot, double unit)
    {
        CliffSpan span = spans[place];
        double middle = Left + ((place + 0.5) * slot);
        double width = Math.Min(WidestBar, slot * 0.76);
        List<ChartPart> parts = [];
        double y = Base;
        foreach (LossCause cause in Enum.GetValues<LossCause>())
        {
            if (span.LostBy(cause) is not (int lost and > 0)) continue;
            y -= lost * unit;
            parts.Add(new ChartPart(cause, lost, Round(y), Round(lost * unit)));
        }

        bool aloneOrWide = span.CellsLost.ToString(CultureInfo.InvariantCulture).Length * DigitWidth <= slot || (IsEmpty(spans, place - 1) && IsEmpty(spans, place + 1));
        return new ChartBar(span, Round(middle), Round(middle - (width / 2)), Round(width), Round(y), parts, aloneOrWide ? Words.Number(span.CellsLost) : "");
    }

    private static bool IsEmpty(IReadOnlyList<CliffSpan> spans, int place) => place < 0 || place >= spans.Count || spans[place].CellsLost == 0;

    /// <summary>Months as far apart as their names need; below them the year, under its first month and under the first of all.</summary>
    private static IEnumerable<ChartLabel> MonthsAndYears(IReadOnlyList<CliffSpan> spans, double slot)
    {
        int apart = MonthsBetweenLabels.First(months => months % spans[0].Months == 0 && (months == 12 || months / spans[0].Months * slot >= MonthWidth));
        double firstOfNext = double.PositiveInfinity;
        for (int place = spans.Count - 1; place >= 0; place--)
        {
            DateOnly first = spans[place].First;
            double x = Round(Left + ((place + 0.5) * slot));
            if ((first.Month - 1) % apart == 0) yield return new ChartLabel(x, 1, first.ToString("MMM", CultureInfo.InvariantCulture));
            if ((place > 0 && first.Month != 1) || firstOfNext - x < YearWidth) continue;
            firstOfNext = x;
            yield return new ChartLabel(x, 2, first.ToString("yyyy", CultureInfo.InvariantCulture));
        }
    }

    private static IEnumerable<ChartLabel> Years(IReadOnlyList<CliffSpan> spans, double slot)
    {
        int apart = YearsBetweenLabels.First(years => years * slot >= YearWidth);
        return Enumerable.Range(0, spans.Count).Where(place => spans[place].First.Year % apart == 0)
            .Select(place => new ChartLabel(Round(Left + ((place + 0.5) * slot)), 1, spans[place].Name));
    }

    /// <summary>1, 2 or 5 times a power of ten, so that at most five steps reach the most.</summary>
    private static int NiceStep(int most)
    {
        int ten = 1;
        while (true)
        {
            foreach (int factor in (int[])[1, 2, 5])
            {
                if (factor * ten * 5 >= most) return factor * ten;
            }

            ten *= 10;
        }
    }

    private static double Round(double length) => Math.Round(length, 1);
}

/// <param name="Span">What it is of.</param>
/// <param name="Middle">Its middle, from the left.</param>
/// <param name="X">Its left side.</param>
/// <param name="Width">How wide it is.</param>
/// <param name="Top">Its upper end, from the top.</param>
/// <param name="Parts">Its parts from the axis upwards.</param>
/// <param name="Value">The number above it; empty where there is no room.</param>
internal sealed record ChartBar(CliffSpan Span, double Middle, double X, double Width, double Top, IReadOnlyList<ChartPart> Parts, string Value);

/// <param name="Cause">What it counts.</param>
/// <param name="Cells">How many cells it counts.</param>
/// <param name="Y">Its upper side, from the top.</param>
/// <param name="Height">How high it is.</param>
internal sealed record ChartPart(LossCause Cause, int Cells, double Y, double Height);

/// <summary>A line of the axis, from the top, and the number beside it.</summary>
internal sealed record ChartTick(double Y, int Value);

/// <summary>A word below the axis: its middle from the left, and the line that it stands in, 1 or 2.</summary>
internal sealed record ChartLabel(double X, int Line, string Text);
