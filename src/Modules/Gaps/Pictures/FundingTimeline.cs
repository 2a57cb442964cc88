using ServiceMap.Gaps.Reports;
using ServiceMap.Kernel;
using ServiceMap.Providers.Contracts;

namespace ServiceMap.Gaps.Pictures;

/// <summary>
/// The funding of an area as bars along a line of years, project by project: one bar an agreement, with its words above it, so that no two
/// words ever share a line. Where things lie is told as a share of the width, which is for whoever draws it to choose.
/// </summary>
internal sealed record FundingTimeline(TimeAxis Axis, IReadOnlyList<TimelineGroup> Groups, IReadOnlyList<FunderKey> Funders)
{
    /// <summary>The least that a bar is wide, so that a month of money is seen among twenty years.</summary>
    public const double LeastWidth = 0.008;

    public static FundingTimeline Of(IReadOnlyList<FundedProject> projects, FunderLooks looks, DateOnly today)
    {
        IEnumerable<FundingLine> lines = projects.SelectMany(project => project.Lines);
        TimeAxis axis = TimeAxis.Over(lines.SelectMany(Days), today);
        return new FundingTimeline(axis, [.. projects.Select(project => Group(project, axis, looks))],
            [
                .. lines.Select(line => line.Agreement?.Funder).OfType<string>().Distinct().Select(looks.Of)
                    .OrderBy(funder => funder.Place),
            ]);
    }

    /// <summary>A bar from one day to another; an unknown day takes it to the end of the line.</summary>
    internal static TimelineBar Bar(TimeAxis axis, DateOnly? from, DateOnly? to)
    {
        double start = from is { } first ? axis.At(first) : 0;
        double end = to is { } last ? axis.After(last) : 1;
        double width = Math.Max(end - start, LeastWidth);
        return new TimelineBar(Math.Min(start, 1 - width), width);
    }

    private static IEnumerable<DateOnly> Days(FundingLine line) => new[] { line.Starts?.Day, line.Ends?.Day, line.MayExtendTo }.OfType<DateOnly>();

    private static TimelineGroup Group(FundedProject project, TimeAxis axis, FunderLooks looks) => new(
        project.Name,
        [.. project.Lines.Select(line => Row(line, axis, looks))],
        [.. project.Without.Select(days => (days, Bar(axis, days.From, days.To)))]);

    private static TimelineRow Row(FundingLine line, TimeAxis axis, FunderLooks looks) => new(
        line.Agreement?.Funder ?? line.Services[0].Entry.Name,
        line.Agreement is { } agreement ? $"{Pounds.Words(agreement.Amount)}; {Span(line)}" : Span(line),
        Bar(axis, line.Starts?.Day, line.Ends?.Day),
        line.Starts is null, line.Ends is null,
        line is { Ends.Day: var end, MayExtendTo: { } last } && last > end ? Bar(axis, end.AddDays(1), last) : null,
        line.Agreement is null ? null : looks.Of(line.Agreement.Funder));

    private static string Span(FundingLine line) => SpanInWords.Of(line.Starts, line.Ends, line.MayExtendTo);
}

/// <param name="Name">The project; null for the services that no agreement pays for.</param>
/// <param name="Rows">Its bars, one below the other.</param>
/// <param name="Gaps">The days without money between them, each with its place.</param>
internal sealed record TimelineGroup(string? Name, IReadOnlyList<TimelineRow> Rows, IReadOnlyList<(DaysWithoutMoney Days, TimelineBar Bar)> Gaps);

/// <param name="Title">The funder, or the service that no agreement pays for.</param>
/// <param name="Detail">The amount and the days in words.</param>
/// <param name="Bar">Its place.</param>
/// <param name="FadesIn">Whether its start is unknown.</param>
/// <param name="FadesOut">Whether its end is unknown.</param>
/// <param name="Extension">The days by which it may still be extended; null where it may not.</param>
/// <param name="Funder">Who pays, and how the bar looks for it; null without an agreement.</param>
internal sealed record TimelineRow(string Title, string Detail, TimelineBar Bar, bool FadesIn, bool FadesOut, TimelineBar? Extension, FunderKey? Funder);

/// <summary>Where a bar begins and how wide it is, as shares of the whole.</summary>
internal readonly record struct TimelineBar(double From, double Width);
