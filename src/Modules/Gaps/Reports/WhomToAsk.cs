using ServiceMap.Boundaries.Contracts;
using ServiceMap.Gaps.Engine;
using ServiceMap.Gaps.Grids;
using ServiceMap.Gaps.Selections;
using ServiceMap.Needs.Contracts;
using ServiceMap.Providers.Contracts;

namespace ServiceMap.Gaps.Reports;

/// <summary>
/// Whom to ask: every service whose confirmation by itself would turn unconfirmed cells to met on a day, best first; and after them
/// those whose areas are not recorded, with the cells that they could at most turn.
/// </summary>
internal static class WhomToAsk
{
    public static IReadOnlyList<Question> Run(Grid grid, Selection selection, DateOnly day)
    {
        Dictionary<int, Found> found = [];
        int[] unmet = new int[grid.Words.Needs.Count];
        foreach (int area in selection.Areas)
        {
            foreach (int need in selection.Needs) Look(grid, selection, area, need, day.DayNumber, found, unmet);
        }

        return
        [
            .. found.Select(pair => Ask(grid.Services[pair.Key]!, pair.Value))
                .Concat(AreasNotRecorded(grid, selection, day.DayNumber, unmet))
                .OrderByDescending(question => question.Cells).ThenByDescending(question => question.AtMost)
                .ThenBy(question => question.Service.Entry.Code.Value, StringComparer.Ordinal),
        ];
    }

    /// <summary>The questions as rows.</summary>
    public static ReportTable AsTable(IReadOnlyList<Question> questions) => new(
        ["service_id", "service", "provider", "cells", "cells_at_most", "missing", "possible_to", "contact", "source_title", "source_url"],
        [
            .. questions.Select(question => new[]
            {
                question.Service.Entry.Code.Value, question.Service.Entry.Name, Words.Provider(question.Service.Provider) ?? "", Words.Number(question.Cells),
                Words.Number(question.AtMost), Words.Of(question.Missing), Words.Iso(question.PossibleTo), question.Contact ?? "",
                question.Service.Entry.SourceTitle ?? "", question.Service.Entry.SourceUrl ?? "",
            }),
        ]);

    private sealed class Found
    {
        public List<(AreaSummary, NeedSummary)> Turns { get; } = [];

        public Missing Missing { get; set; }

        public int? PossibleTo { get; set; } = Days.First;
    }

    private static void Look(Grid grid, Selection selection, int area, int need, int day, Dictionary<int, Found> found, int[] unmet)
    {
        ReadOnlySpan<Stretch> stretches = grid.Cell(area, need).Stretches;
        byte standard = (byte)selection.Standard;
        (byte level, byte possible) = Levels.On(stretches, selection.Keep, day);
        if (level >= standard) return;
        unmet[need]++;
        if (possible < standard) return;

        HashSet<int> counted = [];
        foreach (ref readonly Stretch stretch in stretches)
        {
            if (stretch.Level < standard || !stretch.IsActive(day) || !selection.Keep[stretch.Service]) continue;
            if (!found.TryGetValue(stretch.Service, out Found? one)) found[stretch.Service] = one = new Found();
            one.Missing |= MissingFrom(grid, stretch, day);
            one.PossibleTo = stretch.ActiveTo == Days.Last || one.PossibleTo is null ? null : Math.Max(one.PossibleTo.Value, stretch.ActiveTo);
            if (counted.Add(stretch.Service)) one.Turns.Add((grid.Words.Areas[area], grid.Words.Needs[need]));
        }
    }

    /// <summary>What would have to be recorded for this stretch to be confirmed on the day.</summary>
    private static Missing MissingFrom(Grid grid, in Stretch stretch, int day)
    {
        Offer offer = grid.Offers[stretch.Service]!;
        int agreement = stretch.Agreement;
        Funding? funding = offer.Funding.FirstOrDefault(funding => funding.Agreement == agreement);
        if (funding?.MayExtendTo is not null && funding.Ends < day) return Missing.Extension;

        Missing missing = Missing.None;
        if (offer.Starts is null && funding?.Starts is null) missing |= Missing.Start;
        if (offer.Ends is null && funding?.Ends is null) missing |= Missing.End;
        return missing | Missing.Assurance;
    }

    private static IEnumerable<Question> AreasNotRecorded(Grid grid, Selection selection, int day, int[] unmet)
    {
        for (int place = 0; place < grid.Offers.Count; place++)
        {
            if (grid.Offers[place] is not { Runs: true, Areas.Length: 0 } offer || !selection.Keep[place]) continue;
            int reach = offer.WomenSpecific ? Levels.InBorough : Levels.Generic;
            int atMost = offer.Needs.Intersect(selection.Needs).Sum(need => unmet[need]);
            List<Stretch> active = AnywhereOn(grid, place, offer, day);
            if (reach < (byte)selection.Standard || atMost == 0 || active.Count == 0) continue;

            Missing missing = Missing.Areas;
            if (!active.Exists(stretch => stretch.IsConfirmed(day))) missing |= MissingFrom(grid, active[0], day);
            int to = active.Max(stretch => stretch.ActiveTo);
            yield return new Question(grid.Services[place]!, [], atMost, missing, to == Days.Last ? null : Days.Day(to));
        }
    }

    /// <summary>The stretches that would be active on the day in an area that it served and that its agreements were for.</summary>
    private static List<Stretch> AnywhereOn(Grid grid, int place, Offer offer, int day)
    {
        List<Stretch> stretches = [];
        Offer anywhere = offer with { Funding = [.. offer.Funding.Select(funding => funding with { Areas = null })] };
        Stretches.Add(place, anywhere, area: 0, grid.AssuranceDays, stretches);
        return stretches.FindAll(stretch => stretch.IsActive(day));
    }

    private static Question Ask(ServiceSummary service, Found found) => new(
        service, found.Turns, found.Turns.Count, found.Missing, found.PossibleTo is { } day ? Days.Day(day) : null);
}
