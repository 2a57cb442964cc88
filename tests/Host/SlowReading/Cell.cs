namespace ServiceMap.Host.Tests.SlowReading;

/// <summary>An area and a need, with the services that may count there: what they make of it, day by day.</summary>
internal sealed class Cell
{
    private static readonly string[] OrderOfCauses = ["funding", "service", "assurance"];

    private readonly Cover cover;
    private readonly PlainPack.Service[] services;

    public Cell(Cover cover, PlainPack pack, PlainPack.Area area, string need, Question question)
    {
        this.cover = cover;
        Area = area.Code;
        Need = need;
        services = [.. pack.Services.Where(service => service.Needs.Contains(need) && Counts(service, question))];
    }

    public string Area { get; }

    public string Need { get; }

    public int Level(int day) => Highest(ConfirmedOn(day));

    public int Possible(int day) => Highest(services.Where(service => cover.Active(service, Area, day)));

    public string Status(int day, int standard) =>
        Level(day) >= standard ? "met" : Possible(day) >= standard ? "unconfirmed" : "gap";

    /// <summary>How many different providers meet the standard, confirmed. The unknown ones are all one provider by their id.</summary>
    public int Providers(int day, int standard) =>
        ConfirmedOn(day).Where(service => cover.Level(service, Area) >= standard).Select(service => service.Provider).Distinct().Count();

    /// <summary>The day before the level first falls below what it is on this day; null where it never does, or is 0.</summary>
    public int? EndsOn(int day)
    {
        int present = Level(day);
        foreach (int next in cover.DaysOfChange.Where(change => change > day))
        {
            if (Level(next) < present) return next - 1;
        }

        return null;
    }

    public bool FallsAfter(int lastDay) => Level(lastDay + 1) < Level(lastDay);

    /// <summary>What ended the services above the new level that were confirmed on the last day and are not on the next.</summary>
    public string Causes(int lastDay)
    {
        int after = Level(lastDay + 1);
        string[] causes =
        [
            .. ConfirmedOn(lastDay)
                .Where(service => cover.Level(service, Area) > after && !cover.Confirmed(service, Area, lastDay + 1))
                .SelectMany(service => cover.Stretches(service, Area))
                .Where(stretch => stretch.ConfirmedOn(lastDay) && stretch.LastConfirmed == lastDay)
                .Select(stretch => stretch.CauseOfEnd),
        ];
        return string.Join(';', OrderOfCauses.Where(causes.Contains));
    }

    private IEnumerable<PlainPack.Service> ConfirmedOn(int day) => services.Where(service => cover.Confirmed(service, Area, day));

    private int Highest(IEnumerable<PlainPack.Service> those) => those.Select(service => cover.Level(service, Area)).Prepend(0).Max();

    private static bool Counts(PlainPack.Service service, Question question) =>
        (question.Stage is null || service.Stages.Length == 0 || service.Stages.Contains(question.Stage))
        && (question.Cohort is null ? !service.CohortsOnly : service.Cohorts.Contains(question.Cohort))
        && (question.Kinds.Count == 0 || question.Kinds.Contains(service.Kind));
}
