using ServiceMap.Design;
using ServiceMap.Gaps.Pictures;
using ServiceMap.Gaps.Reports;

namespace ServiceMap.Gaps.Pages;

/// <summary>The rug as a picture to take away: the same rows in the same order as its table.</summary>
internal static class RugPicture
{
    /// <param name="rug">The rug.</param>
    /// <param name="drawn">How a row is drawn.</param>
    /// <param name="note">What the mark of an end means.</param>
    public static RugDrawing Of(Rug rug, Func<AreaCover, RugRow> drawn, string note)
    {
        bool isParted = rug.Bands.Count > 1;
        IEnumerable<RugDrawing.Row> counted = rug.Bands.SelectMany(band =>
            (isParted ? [new RugDrawing.Row(band.Name ?? "No group", [], [])] : Array.Empty<RugDrawing.Row>()).Concat(band.Rows.Select(row => Row(drawn(row)))));
        IEnumerable<RugDrawing.Row> besides = rug.Besides.Count == 0
            ? []
            : [new RugDrawing.Row("Not counted in the totals", [], []), .. rug.Besides.Select(row => Row(drawn(row)))];
        return new RugDrawing([.. rug.Needs.Select(need => need.Need.Name), "Met", "Unconfirmed", "Gaps"], [.. counted, .. Totals(rug), .. besides], note);
    }

    private static RugDrawing.Row Row(RugRow row) => new(
        row.Cover.Area.Name,
        [.. row.Cells.Select(cell => new RugDrawing.Cell(Looks.Of(cell.Look), cell.Letter, cell.Cell.IsFragile, cell.EndsSoon))],
        [Words.Number(row.Cover.Met), Words.Number(row.Cover.Unconfirmed), Words.Number(row.Cover.Gaps)]);

    private static IEnumerable<RugDrawing.Row> Totals(Rug rug)
    {
        StatusCount total = rug.Total;
        yield return Total("Met", need => need.Met, [Words.Number(total.Met), "", ""]);
        yield return Total("Unconfirmed", need => need.Unconfirmed, ["", Words.Number(total.Unconfirmed), ""]);
        yield return Total("Gaps", need => need.Gaps, ["", "", Words.Number(total.Gaps)]);

        RugDrawing.Row Total(string name, Func<StatusCount, int> figure, string[] ends) =>
            new(name, [], [.. rug.Needs.Select(need => Words.Number(figure(need.Count))), .. ends]);
    }
}
