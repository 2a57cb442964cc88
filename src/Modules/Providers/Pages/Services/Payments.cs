using ServiceMap.Providers.Contracts.Plugins;
using ServiceMap.Providers.Listings;

namespace ServiceMap.Providers.Pages.Services;

/// <summary>What is recorded of the money for a service.</summary>
internal static class Payments
{
    public static async Task<IReadOnlyList<Payment>> Of(IEnumerable<IWhoPays> payers, Listing listing, CancellationToken stop)
    {
        List<Payment> payments = [];
        foreach (IWhoPays payer in payers) payments.AddRange(await payer.For(listing.Entry.Code, stop));
        return payments;
    }
}
