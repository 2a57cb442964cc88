using ServiceMap.Commissioning.Contracts;
using ServiceMap.Gaps.Engine;
using ServiceMap.Gaps.Grids;
using ServiceMap.Gaps.Selections;

namespace ServiceMap.Gaps.Reports;

/// <summary>The renewal calendar: every agreement on record for a selection whose last day lies between two days, and what it takes along.</summary>
internal static class RenewalCalendar
{
    /// <summary>By last day, then code. Also what nobody vouches for: it makes no level fall, and has to be renewed all the same.</summary>
    public static IReadOnlyList<Renewal> Run(Grid grid, Selection selection, Cliff cliff, DateOnly from, DateOnly to)
    {
        ILookup<AgreementCode, CliffFall> falls = cliff.Falls
            .SelectMany(fall => fall.Agreements.DistinctBy(agreement => agreement.Code).Select(agreement => (agreement.Code, fall)))
            .ToLookup(pair => pair.Code, pair => pair.fall);
        HashSet<AgreementCode> kept = [.. cliff.WithoutLoss.Select(agreement => agreement.Code)];
        return
        [
            .. Paying(grid, selection).Where(agreement => agreement.Ends is { } end && end.Day >= from && end.Day <= to)
                .OrderBy(agreement => agreement.Ends!.Value.Day).ThenBy(agreement => agreement.Code.Value, StringComparer.Ordinal)
                .Select(agreement => new Renewal(
                    agreement, falls[agreement.Code].Count(fall => fall.LosesStandard), falls[agreement.Code].Count(fall => !fall.LosesStandard), kept.Contains(agreement.Code))),
        ];
    }

    /// <summary>The calendar as rows, an agreement each.</summary>
    public static ReportTable AsTable(IReadOnlyList<Renewal> renewals) => new(
        ["ends", "agreement_id", "project", "funder", "amount_gbp", "confidential_amount", "may_extend_to", "cells_lost", "other_falls", "without_loss", "source_title", "source_url"],
        [
            .. renewals.Select(renewal => new[]
            {
                Words.Iso(renewal.Agreement.Ends?.Day), renewal.Agreement.Code.Value, renewal.Agreement.ProjectName, renewal.Agreement.Funder,
                Pounds.Plain(renewal.Agreement.Amount.Pounds), renewal.Agreement.Amount.IsConfidential ? "yes" : "no", Words.Iso(renewal.Agreement.MayExtendTo),
                Words.Number(renewal.CellsLost), Words.Number(renewal.OtherFalls), renewal.WithoutLoss ? "yes" : "no",
                renewal.Agreement.Source.Title ?? "", renewal.Agreement.Source.Url ?? "",
            }),
        ]);

    /// <summary>The agreements that pay for something in the cells of a selection.</summary>
    public static IEnumerable<AgreementSummary> Paying(Grid grid, Selection selection)
    {
        HashSet<int> places = [];
        foreach (int area in selection.Areas)
        {
            foreach (int need in selection.Needs)
            {
                foreach (ref readonly Stretch stretch in grid.Cell(area, need).Stretches)
                {
                    if (stretch.Agreement >= 0 && selection.Keep[stretch.Service]) places.Add(stretch.Agreement);
                }
            }
        }

        return places.Select(place => grid.Agreements[place]);
    }
}

/// <summary>An agreement to be renewed.</summary>
/// <param name="Agreement">The agreement; its last day is recorded.</param>
/// <param name="CellsLost">How many cells lose the standard with it.</param>
/// <param name="OtherFalls">In how many others the level falls.</param>
/// <param name="WithoutLoss">Whether something else keeps up every level that it held up; where it is not and nothing falls, nobody vouched for what it paid.</param>
internal sealed record Renewal(AgreementSummary Agreement, int CellsLost, int OtherFalls, bool WithoutLoss);
