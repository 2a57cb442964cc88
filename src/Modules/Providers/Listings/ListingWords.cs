using ServiceMap.Providers.Contracts;

namespace ServiceMap.Providers.Listings;

/// <summary>The words of the directory's values for people.</summary>
internal static class ListingWords
{
    public static string Of(Delivery delivery) => delivery switch
    {
        Delivery.Site => "At a site",
        Delivery.Outreach => "Outreach",
        Delivery.Phone => "By phone",
        _ => "Online",
    };

    public static string Of(ServiceState state) => state switch
    {
        ServiceState.Full => "Full: takes no referrals now",
        ServiceState.Paused => "Paused",
        ServiceState.Withdrawn => "Withdrawn",
        ServiceState.Hidden => "Hidden",
        _ => "Open",
    };

    public static string Of(AssuredBy by) => by switch
    {
        AssuredBy.Provider => "the organisation itself",
        AssuredBy.Commissioner => "a commissioner",
        _ => "an administrator of ServiceMap",
    };
}
