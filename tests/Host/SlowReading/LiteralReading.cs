using System.Globalization;

namespace ServiceMap.Host.Tests.SlowReading;

/// <summary>
/// The domain page read aloud over one pack: no index, no cleverness, one day after the other. The fast engine is held against it.
/// </summary>
internal sealed class LiteralReading
{
    private readonly PlainPack pack;
    private readonly Cover cover;

    /// <param name="text">The pack.</param>
    /// <param name="vouched">How many days an assurance vouches for, before and after it, where nothing is recorded.</param>
    public LiteralReading(PackText text, int vouched = 183)
    {
        pack = new PlainPackReader(text).Read();
        cover = new Cover(pack, vouched);
    }

    public bool Active(string service, string area, DateOnly day) => cover.Active(Find(service), area, day.DayNumber);

    public bool Confirmed(string service, string area, DateOnly day) => cover.Confirmed(Find(service), area, day.DayNumber);

    /// <summary>The area that a location counts as being in; null where it is in none, or where its area is withheld.</summary>
    public string? AreaOf(string location) => pack.Locations.Single(known => known.Id == location).Area;

    /// <summary>One cell, for looking at a day of it; of the question only stage, cohort and kinds matter.</summary>
    public Cell Cell(string area, string need, Question? question = null) =>
        new(cover, pack, pack.Areas.Single(known => known.Code == area), need, question ?? new Question());

    /// <summary>Every day on which a level of this pack may differ from the day before.</summary>
    public IReadOnlyList<int> DaysOfChange => cover.DaysOfChange;

    public IEnumerable<string> Gaps(DateOnly asOf, Question question)
    {
        yield return "area_code,need,level,possible,status,ends_on,cause,providers";
        int day = asOf.DayNumber;
        int standard = question.StandardLevel;
        foreach (Cell cell in Cells(question))
        {
            int? endsOn = cell.EndsOn(day);
            yield return Line(
                cell.Area,
                cell.Need,
                cell.Level(day),
                cell.Possible(day),
                cell.Status(day, standard),
                endsOn is null ? "" : Day(endsOn.Value),
                endsOn is null ? "" : cell.Causes(endsOn.Value),
                cell.Providers(day, standard));
        }
    }

    public IEnumerable<string> Timeline(DateOnly from, DateOnly to, Question question)
    {
        yield return "area_code,need,from,to,level,possible";
        int[] days = [from.DayNumber, .. cover.DaysOfChange.Where(day => day > from.DayNumber && day <= to.DayNumber)];
        foreach (Cell cell in Cells(question))
        {
            int start = days[0];
            foreach (int next in days.Skip(1).Append(to.DayNumber + 1))
            {
                bool goesOn = next <= to.DayNumber && cell.Level(next) == cell.Level(start) && cell.Possible(next) == cell.Possible(start);
                if (goesOn) continue;
                yield return Line(cell.Area, cell.Need, Day(start), Day(next - 1), cell.Level(start), cell.Possible(start));
                start = next;
            }
        }
    }

    public IEnumerable<string> Cliff(DateOnly from, DateOnly to, Question question)
    {
        yield return "last_day,area_code,need,before,after,causes";
        Cell[] cells = [.. Cells(question)];
        foreach (int lastDay in cover.DaysOfChange.Select(day => day - 1).Where(day => day >= from.DayNumber && day <= to.DayNumber))
        {
            foreach (Cell cell in cells.Where(cell => cell.FallsAfter(lastDay)))
                yield return Line(Day(lastDay), cell.Area, cell.Need, cell.Level(lastDay), cell.Level(lastDay + 1), cell.Causes(lastDay));
        }
    }

    /// <summary>By area code, then in the order of the file of needs.</summary>
    private IEnumerable<Cell> Cells(Question question) =>
        from area in pack.Areas.Where(question.Asks).OrderBy(area => area.Code, StringComparer.Ordinal)
        from need in pack.Needs.Where(question.Asks)
        select new Cell(cover, pack, area, need, question);

    private PlainPack.Service Find(string service) => pack.Services.Single(known => known.Id == service);

    private static string Line(params object[] cells) =>
        string.Join(',', cells.Select(cell => Convert.ToString(cell, CultureInfo.InvariantCulture)));

    private static string Day(int day) => DateOnly.FromDayNumber(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
