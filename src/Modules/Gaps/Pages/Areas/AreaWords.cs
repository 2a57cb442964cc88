using ServiceMap.Gaps.Reports;
using ServiceMap.Providers.Contracts;

namespace ServiceMap.Gaps.Pages.Areas;

/// <summary>What the tables of an area's pages say of a service.</summary>
internal static class AreaWords
{
    /// <summary>Who runs it; that no source says so is said.</summary>
    public static string Provider(ServiceSummary service) => Words.Provider(service.Provider) ?? "Provider not stated";

    /// <summary>Where it reaches a woman of the area from.</summary>
    public static string Reach(ServiceThere there)
    {
        string ways = string.Join(", ", there.Service.Entry.Delivery.Where(way => way != Delivery.Site).Select(way => way.ToString().ToLowerInvariant()));
        string from = there.HasSite ? "Site in the area" : "No known site in the area";
        return ways.Length == 0 ? from : $"{from}; {ways}";
    }

    /// <summary>How it stands on the day, in a few words.</summary>
    public static string Standing(ServiceThere there) => there switch
    {
        { IsConfirmed: true } => "Confirmed",
        { IsActive: true } => "Possible, not confirmed",
        _ => "Not on this day",
    };

    /// <summary>What its state says beside that; null where it is live.</summary>
    public static string? State(ServiceEntry entry) => entry.State switch
    {
        ServiceState.Full => "Full: takes no referral now",
        ServiceState.Paused => "Paused",
        ServiceState.Withdrawn => "Withdrawn",
        _ => null,
    };
}
