using ServiceMap.Boundaries.Contracts;
using ServiceMap.Commissioning.Contracts;
using ServiceMap.Gaps.Engine;
using ServiceMap.Gaps.Grids;
using ServiceMap.Kernel;
using ServiceMap.Providers.Contracts;

namespace ServiceMap.Gaps.Reports;

/// <summary>How complete the records are, and what each entry lacks.</summary>
internal static class DataQuality
{
    public static Quality Run(Grid grid, PublicRecords records, DateOnly today)
    {
        Entry[] services = [.. Enumerable.Range(0, grid.Services.Count).Where(place => grid.Services[place] is not null).Select(place => OfService(grid, place, today))];
        Entry[] agreements = [.. grid.Agreements.Select(agreement => OfAgreement(grid, agreement))];
        HashSet<ServiceCode> shown = [.. grid.Services.OfType<ServiceSummary>().Select(service => service.Entry.Code)];
        PublicSite[] known = [.. records.Sites.Where(site => shown.Contains(site.Service))];
        Entry[] sites = [.. known.Select(site => new Entry("site", site.Id, site.Name, site.HasPosition ? Missing.None : Missing.Position, new Source(null, null)))];
        return new Quality(
            [.. OfServices(grid, services), .. OfAgreements(grid, agreements), .. OfSites(sites), .. OfIndicators(records.Indicators)],
            [.. services.Concat(agreements).Concat(sites).Where(entry => entry.Lacks != Missing.None)]);
    }

    /// <summary>The entries that lack something as rows.</summary>
    public static ReportTable AsTable(Quality quality) => new(
        ["kind", "id", "name", "missing", "source_title", "source_url"],
        [.. quality.Entries.Select(entry => new[] { entry.Kind, entry.Id, entry.Name, Words.Of(entry.Lacks), entry.Source.Title ?? "", entry.Source.Url ?? "" })]);

    private static Entry OfService(Grid grid, int place, DateOnly today)
    {
        ServiceSummary service = grid.Services[place]!;
        Offer offer = grid.Offers[place]!;
        Missing lacks = Missing.None;
        if (offer.Starts is null && !IsKnown(offer.Funding, funding => funding.Starts)) lacks |= Missing.Start;
        if (offer.Ends is null && !IsKnown(offer.Funding, funding => funding.Ends)) lacks |= Missing.End;
        if (!service.Entry.Areas.IsRecorded) lacks |= Missing.Areas;
        if (!IsAssured(grid, offer, today) && IsWanted(offer, today)) lacks |= Missing.Assurance;
        if (service.Provider.Code == ProviderCode.NotStated) lacks |= Missing.Provider;
        return new Entry("service", service.Entry.Code.Value, service.Entry.Name, lacks | OfSource(service.Entry.Source), service.Entry.Source);
    }

    private static Entry OfAgreement(Grid grid, AgreementSummary agreement)
    {
        Missing lacks = Missing.None;
        if (agreement.Amount is { Pounds: null, IsConfidential: false }) lacks |= Missing.Amount;
        if (agreement.Starts is null) lacks |= Missing.Start;
        if (agreement.Ends is null) lacks |= Missing.End;
        if (PaysForNothingSomewhere(grid, agreement)) lacks |= Missing.Services;
        return new Entry("agreement", agreement.Code.Value, $"{agreement.Funder}, for {agreement.ProjectName}", lacks | OfSource(agreement.Source), agreement.Source);
    }

    private static IEnumerable<Measure> OfServices(Grid grid, Entry[] services)
    {
        yield return Measure.Of("Services", "First day, its own or that of its funding", services, Missing.Start);
        yield return Measure.Of("Services", "Last day, its own or that of its funding", services, Missing.End);
        yield return new Measure("Services", "Assured by somebody at any time", grid.Services.Count(service => service?.Entry.AssuredOn is not null), services.Length);
        yield return Measure.Of("Services", "Areas that it serves", services, Missing.Areas);
        yield return new Measure("Services", "Needs that it meets", grid.Offers.Count(offer => offer is { Needs.Length: > 0 }), services.Length);
        yield return new Measure("Services", "Kind of provision", grid.Offers.Count(offer => offer is { Kind: >= 0 }), services.Length);
        yield return Measure.Of("Services", "Provider", services, Missing.Provider);
        yield return Measure.Of("Services", "Source, with title and address", services, Missing.Source);
    }

    private static IEnumerable<Measure> OfAgreements(Grid grid, Entry[] agreements)
    {
        yield return new Measure("Funding agreements", "Amount in pounds", grid.Agreements.Count(agreement => agreement.Amount.Pounds is not null), agreements.Length);
        yield return new Measure("Funding agreements", "Amount, which is confidential", grid.Agreements.Count(agreement => agreement.Amount.IsConfidential), agreements.Length);
        yield return Measure.Of("Funding agreements", "First day", agreements, Missing.Start);
        yield return Measure.Of("Funding agreements", "Last day", agreements, Missing.End);
        yield return Measure.Of("Funding agreements", "Source, with title and address", agreements, Missing.Source);
    }

    private static IEnumerable<Measure> OfSites(Entry[] sites)
    {
        yield return Measure.Of("Public sites", "Position on the map", sites, Missing.Position);
    }

    private static IEnumerable<Measure> OfIndicators(IReadOnlyList<IndicatorRecord> indicators)
    {
        yield return new Measure("Indicators of need", "Figure", indicators.Count(one => one.HasValue), indicators.Count);
        yield return new Measure("Indicators of need", "Source, with title and address", indicators.Count(one => OfSource(one.Source) == Missing.None), indicators.Count);
    }

    private static bool IsKnown(Funding[] funding, Func<Funding, int?> day) => funding.Length > 0 && funding.All(one => day(one) is not null);

    private static bool IsAssured(Grid grid, Offer offer, DateOnly today) =>
        offer.AssuredOn is { } day && Math.Abs(today.DayNumber - day) <= grid.AssuranceDays;

    /// <summary>What does not run, or has ended, needs nobody's word any more.</summary>
    private static bool IsWanted(Offer offer, DateOnly today) => offer.Runs && (offer.Ends is not { } end || end >= today.DayNumber);

    private static Missing OfSource(Source source) => source is { Title: not null, Url: not null } ? Missing.None : Missing.Source;

    private static bool PaysForNothingSomewhere(Grid grid, AgreementSummary agreement)
    {
        if (agreement.Areas is not { All: false, IsRecorded: true }) return false;
        HashSet<AreaCode> served = [];
        foreach (ServiceSummary service in grid.Services.OfType<ServiceSummary>().Where(service => agreement.Services.Contains(service.Entry.Code)))
        {
            if (service.Entry.Areas.All) return false;
            served.UnionWith(service.Entry.Areas.Codes);
        }

        return agreement.Areas.Codes.Any(code => !served.Contains(code));
    }
}

/// <param name="Measures">How many of what have what, group by group.</param>
/// <param name="Entries">The entries that lack something: services, agreements, then sites.</param>
internal sealed record Quality(IReadOnlyList<Measure> Measures, IReadOnlyList<Entry> Entries);

/// <param name="Group">What is counted.</param>
/// <param name="Name">What is recorded of it.</param>
/// <param name="Recorded">Of how many.</param>
/// <param name="All">How many there are.</param>
internal sealed record Measure(string Group, string Name, int Recorded, int All)
{
    /// <summary>Rounded down, so that only all is 100.</summary>
    public int PerCent => All == 0 ? 0 : Recorded * 100 / All;

    public static Measure Of(string group, string name, Entry[] entries, Missing lacking) =>
        new(group, name, entries.Count(entry => !entry.Lacks.HasFlag(lacking)), entries.Length);
}

/// <param name="Kind"><c>service</c>, <c>agreement</c> or <c>site</c>.</param>
/// <param name="Id">Its id.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Lacks">What is not recorded of it.</param>
/// <param name="Source">Where it was read from.</param>
internal sealed record Entry(string Kind, string Id, string Name, Missing Lacks, Source Source);
