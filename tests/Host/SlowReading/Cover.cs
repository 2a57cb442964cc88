namespace ServiceMap.Host.Tests.SlowReading;

/// <summary>When a service covers an area, and how well.</summary>
internal sealed class Cover
{
    private readonly PlainPack pack;
    private readonly int vouched;
    private readonly Dictionary<string, PlainPack.Agreement[]> agreements;

    public Cover(PlainPack pack, int vouched)
    {
        this.pack = pack;
        this.vouched = vouched;
        agreements = pack.Services.ToDictionary(service => service.Id, AgreementsOf);
        DaysOfChange = [.. AllStretches.SelectMany(stretch => stretch.Firsts.Concat(stretch.Lasts.Select(last => last + 1))).Distinct().Order()];
    }

    /// <summary>Every day on which anything of the pack starts, or has ended the day before: on all others nothing differs from the day before.</summary>
    public IReadOnlyList<int> DaysOfChange { get; }

    public bool Active(PlainPack.Service service, string area, int day) =>
        Serves(service, area) && Stretches(service, area).Any(stretch => stretch.ActiveOn(day));

    public bool Confirmed(PlainPack.Service service, string area, int day) =>
        Serves(service, area) && Stretches(service, area).Any(stretch => stretch.ConfirmedOn(day));

    /// <summary>1 generic, 2 reach-in, 3 in-borough: the level that the service alone gives a cell of the area while it covers it.</summary>
    public int Level(PlainPack.Service service, string area)
    {
        if (!service.WomenSpecific) return 1;
        return pack.Locations.Any(location => location.Service == service.Id && location.Area == area) ? 3 : 2;
    }

    /// <summary>No agreement at all: the service's own dates. Otherwise one stretch for each of its agreements that is for the area.</summary>
    public IEnumerable<Stretch> Stretches(PlainPack.Service service, string area) => agreements[service.Id] is [_, ..] all
        ? all.Where(agreement => agreement.Areas.Contains(area)).Select(agreement => new Stretch(service, agreement, vouched))
        : [new Stretch(service, null, vouched)];

    private static bool Serves(PlainPack.Service service, string area) => service.State is "live" or "full" && service.Areas.Contains(area);

    private PlainPack.Agreement[] AgreementsOf(PlainPack.Service service) =>
        [.. pack.Agreements.Where(agreement => pack.Projects.Single(project => project.Id == agreement.Project).Services.Contains(service.Id))];

    private IEnumerable<Stretch> AllStretches => pack.Services.SelectMany(service => service.Areas.SelectMany(area => Stretches(service, area)));
}
