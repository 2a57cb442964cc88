using Microsoft.EntityFrameworkCore;
using ServiceMap.Kernel;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Drafts;
using ServiceMap.Providers.Storage;

namespace ServiceMap.Providers.Reminders;

/// <summary>The entries that are to be confirmed now or soon. What is withdrawn or hidden never is.</summary>
internal sealed class DueEntries(ProvidersDb db)
{
    /// <summary>By organisation, and by the day by which they are to be confirmed.</summary>
    public async Task<IReadOnlyList<DueEntry>> Run(DateOnly today, CancellationToken stop)
    {
        List<ServiceEntry> services = await db.Services.AsNoTracking()
            .Where(entry => entry.Provider != ProviderCode.NotStated && (entry.State == null || (entry.State != ServiceState.Withdrawn && entry.State != ServiceState.Hidden))).ToListAsync(stop);
        Dictionary<ServiceCode, DateTime> first = await db.Versions.Where(version => version.Number == 1).ToDictionaryAsync(version => version.Service, version => version.At, stop);
        Dictionary<ProviderCode, string> names = await db.Providers.ToDictionaryAsync(provider => provider.Code, provider => provider.Name, stop);
        return
        [
            .. services.Select(entry => Of(entry, names[entry.Provider], first[entry.Code], today)).Where(entry => today >= entry.DueOn.AddDays(-ReminderSteps.First))
                .OrderBy(entry => entry.ProviderName, StringComparer.Ordinal).ThenBy(entry => entry.DueOn).ThenBy(entry => entry.Name, StringComparer.Ordinal),
        ];
    }

    private static DueEntry Of(ServiceEntry entry, string organisation, DateTime first, DateOnly today)
    {
        DateOnly due = entry.AssuredOn is { } assured ? Staleness.DueAfter(assured) : DateOnly.FromDateTime(first.OnTheClock());
        DateOnly? step = ReminderSteps.Latest(due, today);

        // What nobody ever confirmed was not there before it was due: nobody missed those reminders.
        if (entry.AssuredOn is null && step < due) step = null;
        return new DueEntry
        {
            Service = entry.Code, Name = entry.Name, Provider = entry.Provider, ProviderName = organisation,
            DueOn = due, WasEverConfirmed = entry.AssuredOn is not null, StepOn = step,
        };
    }
}
