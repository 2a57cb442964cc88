using MediatR;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Kernel;
using ServiceMap.Needs.Contracts;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Contracts.Plugins;

namespace ServiceMap.Providers.Entries;

/// <summary>What every entry of the directory must keep to, whichever source it comes from.</summary>
internal sealed class EntryRules(IMediator ask, IEnumerable<IProvisionKind> kinds, TimeProvider clock)
{
    /// <summary>The columns of <c>services.csv</c> that may be empty, for which a kind may ask, and whether an entry is silent there.</summary>
    internal static readonly IReadOnlyDictionary<string, Func<ServiceEntry, bool>> Optional = new Dictionary<string, Func<ServiceEntry, bool>>
    {
        ["cohorts"] = entry => entry.Cohorts.Count == 0,
        ["cohorts_only"] = entry => entry.CohortsOnly is null,
        ["stages"] = entry => entry.Stages.Count == 0,
        ["delivery"] = entry => entry.Delivery.Count == 0,
        ["areas"] = entry => !entry.Areas.IsRecorded,
        ["starts"] = entry => entry.Starts is null,
        ["starts_precision"] = entry => entry.Starts?.Precision is null,
        ["ends"] = entry => entry.Ends is null,
        ["ends_precision"] = entry => entry.Ends?.Precision is null,
        ["capacity"] = entry => entry.Capacity is null,
        ["referral"] = entry => entry.Referral is null,
        ["url"] = entry => entry.Url is null,
        ["assured_on"] = entry => entry.AssuredOn is null,
        ["assured_by"] = entry => entry.AssuredBy is null,
        ["state"] = entry => entry.State is null,
        ["description"] = entry => entry.Description is null,
        ["source_title"] = entry => entry.SourceTitle is null,
        ["source_url"] = entry => entry.SourceUrl is null,
    };

    /// <summary>Refuses every entry that breaks a rule, by column, all that is wrong with it at once.</summary>
    /// <param name="reading">The entries to check.</param>
    /// <param name="providers">The providers that may be referred to.</param>
    /// <param name="services">The services that may be referred to.</param>
    /// <param name="refusals">Takes what is refused.</param>
    /// <param name="stop">Stops the work.</param>
    public async Task Check(
        DirectoryReading reading, Known providers, Known services, ICollection<Refusal> refusals, CancellationToken stop)
    {
        TaxonomiesAnswer terms = await ask.Send(new Taxonomies(), stop);
        Vocabulary known = new(
            providers,
            services,
            new Known("kind of provision", kinds.Select(kind => kind.Slug)),
            new Known("need", terms.Needs.Select(need => need.Code.Value)),
            new Known("cohort", terms.Cohorts.Select(cohort => cohort.Code.Value)),
            new Known("stage", terms.Stages.Select(stage => stage.Code.Value)),
            new Known("area", (await ask.Send(new AreasKnown(), stop)).Select(area => area.Code.Value)));

        WellFormed.Check(reading, refusals);
        RefuseDoubles(reading.Providers, entry => entry.Code.Value, refusals);
        RefuseDoubles(reading.Services, entry => entry.Code.Value, refusals);
        RefuseDoubles(reading.Locations, entry => entry.Id, refusals);
        foreach (Placed<ServiceEntry> service in reading.Services) CheckService(service, known, refusals);
        foreach (Placed<LocationEntry> location in reading.Locations) CheckLocation(location, known, refusals);
    }

    private sealed record Vocabulary(Known Providers, Known Services, Known Kinds, Known Needs, Known Cohorts, Known Stages, Known Areas);

    private void CheckService(Placed<ServiceEntry> placed, Vocabulary known, ICollection<Refusal> refusals)
    {
        ServiceEntry entry = placed.Entry;
        References("provider_id", [entry.Provider.Value], known.Providers);
        References("kind", [entry.Kind], known.Kinds);
        References("needs", entry.Needs.Select(need => need.Value), known.Needs);
        References("cohorts", entry.Cohorts.Select(cohort => cohort.Value), known.Cohorts);
        References("stages", entry.Stages.Select(stage => stage.Value), known.Stages);
        References("areas", entry.Areas.Codes.Select(area => area.Value), known.Areas);

        if (entry is { CohortsOnly: true, Cohorts.Count: 0 })
            Refuse("cohorts_only", "yes", "says that it is for its cohorts alone, but cohorts is empty: name them");
        if (entry.Ends?.Day < entry.Starts?.Day)
            Refuse("ends", Pack(entry.Ends?.Day), $"is before its start, {Pack(entry.Starts?.Day)}");
        if (entry.AssuredOn > clock.Today())
            Refuse("assured_on", Pack(entry.AssuredOn), "is in the future");
        foreach (string column in kinds.FirstOrDefault(kind => kind.Slug == entry.Kind)?.MustSay.Where(column => IsSilent(entry, column)) ?? [])
            Refuse(column, "", $"is empty, and an entry of the kind {entry.Kind} must say it");

        void Refuse(string column, string value, string reason) => refusals.Add(new Refusal(placed.File, placed.Line, column, value, reason));
        void References(string column, IEnumerable<string> ids, Known vocabulary) => refusals.Add(placed, column, ids, vocabulary);
    }

    private static void CheckLocation(Placed<LocationEntry> placed, Vocabulary known, ICollection<Refusal> refusals)
    {
        LocationEntry entry = placed.Entry;
        refusals.Add(placed, "service_id", [entry.Service.Value], known.Services);

        if (entry.Area is not { } area || known.Areas.Has(area.Value)) return;

        // A location that may be withheld tells its area to nobody, not even where it is mistaken.
        if (entry.Confidentiality == Confidentiality.Public) refusals.Add(placed, "area_code", [area.Value], known.Areas);
        else refusals.Add(new Refusal(placed.File, placed.Line, "area_code", "(withheld)", "is not a known area"));
    }

    private static void RefuseDoubles<T>(IEnumerable<Placed<T>> entries, Func<T, string> id, ICollection<Refusal> refusals)
    {
        Dictionary<string, int> lines = [];
        foreach (Placed<T> placed in entries.Where(placed => id(placed.Entry).Length > 0))
        {
            string code = id(placed.Entry);
            if (!lines.TryAdd(code, placed.Line))
                refusals.Add(new Refusal(placed.File, placed.Line, "id", code, $"stands twice in this file, first on line {lines[code]}"));
        }
    }

    private static bool IsSilent(ServiceEntry entry, string column) => Optional.TryGetValue(column, out Func<ServiceEntry, bool>? isSilent)
        ? isSilent(entry)
        : throw new InvalidOperationException($"A kind of provision cannot ask for {column}: it is no optional column of services.csv.");

    private static string Pack(DateOnly? day) => day?.ToString("O", System.Globalization.CultureInfo.InvariantCulture) ?? "";
}
