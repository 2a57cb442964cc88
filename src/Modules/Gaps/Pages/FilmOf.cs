using ServiceMap.Gaps.Reports;

namespace ServiceMap.Gaps.Pages;

/// <summary>Makes the film of a coverage map.</summary>
internal sealed class FilmOf
{
    private readonly DateOnly first;
    private readonly DateOnly last;
    private readonly Once<string> texts = new(StringComparer.Ordinal);
    private readonly Once<int[]> states = new(SameNumbers.Instance);

    private FilmOf(DateOnly first, DateOnly last) => (this.first, this.last) = (first, last);

    /// <param name="counted">The areas that are counted, over time.</param>
    /// <param name="besides">The areas that are shown beside them.</param>
    /// <param name="days">Says what the page says of a day.</param>
    /// <param name="today">The day on which it is read, since the tense changes there.</param>
    public static CoverageFilm Run(IReadOnlyList<AreaOverTime> counted, IReadOnlyList<AreaOverTime> besides, CoverageDays days, DateOnly today)
    {
        FilmOf film = new(counted[0].Runs[0].From, counted[0].Runs[^1].To);
        Dictionary<string, int[]> areas = counted.Select(area => (area, true)).Concat(besides.Select(area => (area, false)))
            .ToDictionary(pair => pair.area.Area.Code.Value, pair => film.Runs(pair.area, pair.Item2));
        List<int[]> pages = film.Pages(counted, besides, days, today);
        return new CoverageFilm(Words.Iso(film.first), Words.Iso(film.last), film.texts.All, film.states.All, areas, pages);
    }

    /// <summary>Day, state, day, state; days on which it says the same as before are left out.</summary>
    private int[] Runs(AreaOverTime area, bool isCounted)
    {
        List<int> runs = [];
        foreach (CoverRun run in area.Runs)
        {
            int state = states.PlaceOf(State(AreaSays.Of(run.Cover, isCounted)));
            if (runs is [.., int before] && before == state) continue;
            runs.AddRange([DayOf(run.From), state]);
        }

        return [.. runs];
    }

    private int[] State(AreaSays says) =>
    [
        Text(says.Look), Text(says.Label), Text(says.Says), says.Data.Count, .. says.Data.Select(Text),
        .. says.Cells.SelectMany(cell => new[] { Text(cell.Text), Text(cell.SortBy ?? cell.Text), Text(cell.Status ?? (cell.Level is { } level ? Words.Number(level) : "")) }),
    ];

    private List<int[]> Pages(IReadOnlyList<AreaOverTime> counted, IReadOnlyList<AreaOverTime> besides, CoverageDays days, DateOnly today)
    {
        SortedSet<DateOnly> starts = [.. counted.Concat(besides).SelectMany(area => area.Runs).Select(run => run.From), today, today.AddDays(1)];
        Playhead[] shown = [.. counted.Select(area => new Playhead(area.Runs))];
        Playhead[] beside = [.. besides.Select(area => new Playhead(area.Runs))];
        List<int[]> pages = [];
        foreach (DateOnly day in starts.Where(day => day >= first && day <= last))
        {
            DaySays says = days.Of([.. shown.Select(area => area.On(day))], [.. beside.Select(area => area.On(day))], day, CoverageFilm.DayPlace);
            int[] page = [DayOf(day), .. Page(says)];
            if (pages.Count == 0 || !pages[^1].AsSpan(1).SequenceEqual(page.AsSpan(1))) pages.Add(page);
        }

        return pages;
    }

    private int[] Page(DaySays says) =>
    [
        Text(says.Lead), Text(says.Rest), Text(says.Short), Text(says.Next), Text(says.Nothing), Text(Words.Iso(says.NearestConfirmed)),
        Text(says.NearestConfirmed is { } day ? Words.Day(day) : ""), .. says.Counts.Select(Text),
    ];

    private int Text(string text) => texts.PlaceOf(text);

    private int DayOf(DateOnly day) => day.DayNumber - first.DayNumber;

    /// <summary>Goes through the runs of an area, forwards only.</summary>
    private sealed class Playhead(IReadOnlyList<CoverRun> runs)
    {
        private int at;

        public AreaCover On(DateOnly day)
        {
            while (runs[at].To < day) at++;
            return runs[at].Cover;
        }
    }
}
