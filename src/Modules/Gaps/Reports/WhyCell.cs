using ServiceMap.Commissioning.Contracts;
using ServiceMap.Gaps.Engine;
using ServiceMap.Gaps.Grids;
using ServiceMap.Gaps.Selections;
using ServiceMap.Providers.Contracts;

namespace ServiceMap.Gaps.Reports;

/// <summary>Why a cell is as it is on a day: the services and agreements that make its level, and what else is on record for it.</summary>
internal static class WhyCell
{
    public static Why Run(Grid grid, Selection selection, int area, int need, DateOnly day)
    {
        ReadOnlySpan<Stretch> stretches = grid.Cell(area, need).Stretches;
        List<Hold> holds = [];
        foreach (ref readonly Stretch stretch in stretches)
        {
            if (!selection.Keep[stretch.Service]) continue;
            holds.Add(new Hold(
                grid.Services[stretch.Service]!,
                stretch.Agreement < 0 ? null : grid.Agreements[stretch.Agreement],
                stretch.Level,
                stretch.IsActive(day.DayNumber),
                stretch.IsConfirmed(day.DayNumber),
                Open(stretch.ActiveFrom), Open(stretch.ActiveTo),
                stretch.ConfirmedFrom <= stretch.ConfirmedTo ? Days.Day(stretch.ConfirmedTo) : null));
        }

        return new Why(GapMatrix.Cell(grid, selection, area, need, day.DayNumber), InOrder(holds, true), InOrder(holds, false));
    }

    /// <summary>What is on record for these cells as rows: active first.</summary>
    public static ReportTable AsTable(IReadOnlyList<Why> whys) => new(
        [
            "area_code", "need", "holds", "level", "service_id", "service", "provider", "agreement_id", "funder", "active_from", "active_to",
            "confirmed_to", "service_source_title", "service_source_url", "agreement_source_title", "agreement_source_url",
        ],
        [.. whys.SelectMany(why => why.Active.Concat(why.Others).Select(hold => Row(why.Cell, hold)))]);

    private static string[] Row(GapCell cell, Hold hold) =>
    [
        cell.Area.Code.Value, cell.Need.Code.Value, hold.Word, Words.Number(hold.Level), hold.Service.Entry.Code.Value, hold.Service.Entry.Name,
        Words.Provider(hold.Service.Provider) ?? "", hold.Agreement?.Code.Value ?? "", hold.Agreement?.Funder ?? "", Words.Iso(hold.ActiveFrom),
        Words.Iso(hold.ActiveTo), Words.Iso(hold.ConfirmedTo), hold.Service.Entry.SourceTitle ?? "", hold.Service.Entry.SourceUrl ?? "",
        hold.Agreement?.Source.Title ?? "", hold.Agreement?.Source.Url ?? "",
    ];

    private static DateOnly? Open(int day) => day == Days.First || day == Days.Last ? null : Days.Day(day);

    private static IReadOnlyList<Hold> InOrder(List<Hold> holds, bool active) =>
    [
        .. holds.Where(hold => hold.IsActive == active)
            .OrderByDescending(hold => hold.IsConfirmed).ThenByDescending(hold => hold.Level)
            .ThenBy(hold => hold.Service.Entry.Code.Value, StringComparer.Ordinal).ThenBy(hold => hold.ActiveFrom),
    ];
}

/// <param name="Cell">The cell on the day.</param>
/// <param name="Active">What is active on the day: confirmed first, then by level.</param>
/// <param name="Others">What is on record for the cell and not active on the day.</param>
internal sealed record Why(GapCell Cell, IReadOnlyList<Hold> Active, IReadOnlyList<Hold> Others);

/// <summary>A service that covers the cell for a stretch of days, by one agreement where it has agreements.</summary>
/// <param name="Service">The service.</param>
/// <param name="Agreement">The agreement; null where the service has none.</param>
/// <param name="Level">The level that the service reaches there by itself.</param>
/// <param name="IsActive">Whether it is active on the day.</param>
/// <param name="IsConfirmed">Whether somebody vouches for it on the day.</param>
/// <param name="ActiveFrom">Its first active day; null where that is not known.</param>
/// <param name="ActiveTo">Its last active day, a possible extension included; null where that is not known.</param>
/// <param name="ConfirmedTo">The last day for which somebody vouches; null where nobody does for any.</param>
internal sealed record Hold(
    ServiceSummary Service, AgreementSummary? Agreement, byte Level, bool IsActive, bool IsConfirmed, DateOnly? ActiveFrom, DateOnly? ActiveTo, DateOnly? ConfirmedTo)
{
    /// <summary>How it holds the cell up on the day, in a word.</summary>
    public string Word => IsConfirmed ? "confirmed" : IsActive ? "possible" : "not on this day";
}
