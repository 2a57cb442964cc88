using MediatR;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Kernel;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Contracts.Plugins;
using ServiceMap.Providers.Locations;

namespace ServiceMap.Providers.Entries;

/// <summary>Refuses the texts of a service that would tell where a withheld site of it is.</summary>
internal sealed class ConfidentialTexts(IMediator ask)
{
    private const string Withheld = "(withheld)";

    /// <summary>The columns of <c>services.csv</c> that anybody reads as text.</summary>
    private static readonly (string Column, Func<ServiceEntry, string?> Text)[] Texts =
    [
        ("name", entry => entry.Name), ("description", entry => entry.Description), ("referral", entry => entry.Referral), ("url", entry => entry.Url),
        ("source_title", entry => entry.SourceTitle), ("source_url", entry => entry.SourceUrl),
    ];

    /// <param name="after">The directory as it will be.</param>
    /// <param name="sites">Every site as it will be.</param>
    /// <param name="refusals">
    /// Takes what is refused: the service where the import names it, and else the site whose coming makes the service confidential.
    /// </param>
    /// <param name="stop">Stops the work.</param>
    public async Task Check(AfterImport after, IEnumerable<SiteAfter> sites, ICollection<Refusal> refusals, CancellationToken stop)
    {
        SiteAfter[] withheld = [.. sites.Where(site => site.IsWithheld && after.Services.ContainsKey(site.Open.Service))];
        if (withheld.Length == 0) return;
        string[] areas = [.. (await ask.Send(new AreasKnown(), stop)).Select(area => Words.Of(area.Name))];
        foreach (IGrouping<ServiceCode, SiteAfter> own in withheld.GroupBy(site => site.Open.Service))
        {
            ServiceEntry service = after.Services[own.Key];
            string[] open = [.. areas, Words.Of(after.Providers.GetValueOrDefault(service.Provider)?.Name)];
            if (after.Said.TryGetValue(own.Key, out Placed<ServiceEntry>? said)) Refuse(said, own, open, refusals);
            else Refuse(service, own, open, refusals);
        }
    }

    private static void Refuse(Placed<ServiceEntry> said, IEnumerable<SiteAfter> sites, string[] open, ICollection<Refusal> refusals)
    {
        Whereabouts known = Whereabouts.Of(sites, open);
        foreach ((string column, string fault) in Faults(said.Entry, known))
        {
            refusals.Add(new Refusal(
                said.File, said.Line, column, Withheld,
                $"{fault}, and a service whose location is withheld must not say where it is: leave it out"));
        }
    }

    private static void Refuse(ServiceEntry stored, IEnumerable<SiteAfter> sites, string[] open, ICollection<Refusal> refusals)
    {
        foreach (SiteAfter site in sites.Where(site => site.Said is not null))
        {
            foreach ((string column, string fault) in Faults(stored, Whereabouts.Of([site], open)).Take(1))
            {
                refusals.Add(new Refusal(
                    site.Said!.File, site.Said.Line, "service_id", stored.Code.Value,
                    $"is stored already, and its {column} {fault}, but a service whose location is withheld must not say where it is: " +
                    $"leave it out of the {column} of the service first"));
            }
        }
    }

    private static IEnumerable<(string Column, string Fault)> Faults(ServiceEntry service, Whereabouts known) =>
        from pair in Texts
        let text = pair.Text(service)
        where !string.IsNullOrEmpty(text)
        let fault = known.ToldBy(text)
        where fault is not null
        select (pair.Column, fault);
}
