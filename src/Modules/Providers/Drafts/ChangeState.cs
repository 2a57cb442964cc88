using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Kernel;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Sources;
using ServiceMap.Providers.Storage;
using ServiceMap.Providers.Versions;

namespace ServiceMap.Providers.Drafts;

/// <summary>An entry takes no referrals for a while, is paused or hidden until a day, is withdrawn, or takes up its work again. The gaps react at once.</summary>
internal sealed class ChangeState(ChangeEntries change, ProvidersDb db, TimeProvider clock)
{
    /// <param name="service">The service.</param>
    /// <param name="seen">The number of the version that she saw.</param>
    /// <param name="state">What it is to be.</param>
    /// <param name="until">The day on which it is live again; null where nobody knows it. Only for what is paused or hidden.</param>
    /// <param name="reason">Why; needed where it is withdrawn.</param>
    /// <param name="keeper">Who keeps it.</param>
    /// <param name="stop">Stops the work.</param>
    public async Task<Outcome> Run(ServiceCode service, int seen, ServiceState state, DateOnly? until, string? reason, Keeper keeper, CancellationToken stop)
    {
        if (state == ServiceState.Withdrawn && string.IsNullOrWhiteSpace(reason)) return Outcome.NoReason;
        DateOnly? again = state is ServiceState.Paused or ServiceState.Hidden ? until : null;
        if (again <= clock.Today()) return Outcome.DayNotToCome;
        ServiceState? before = await db.Services.Where(entry => entry.Code == service).Select(entry => entry.State).FirstOrDefaultAsync(stop);
        if (before == ServiceState.Hidden && state != ServiceState.Hidden) return Outcome.NeedsApproval;

        KeyValuePair<string, string>[] texts = [new("state", state == ServiceState.Live ? "" : PackWords.Of(state)), new(EntryTexts.LiveAgain, PackCells.Day(again) ?? "")];
        IReadOnlyList<ServiceCode> left = await change.Run(
            new Dictionary<ServiceCode, int> { [service] = seen }, entry => entry with { Texts = entry.Texts.With(texts) },
            new Authorship(keeper.Actor, VersionKind.StateChanged, string.IsNullOrWhiteSpace(reason) ? null : reason.Trim()), "entry.state", stop);
        return left.Count == 0 ? Outcome.Done : Outcome.ChangedMeanwhile;
    }

    /// <summary>Makes every entry live again whose day has come; says which.</summary>
    public async Task<IReadOnlyList<ServiceCode>> OfDay(CancellationToken stop)
    {
        DateOnly today = clock.Today();
        List<ServiceCode> due = await db.LiveAgain.AsNoTracking().Where(again => again.On <= today).Select(again => again.Service).ToListAsync(stop);
        Dictionary<ServiceCode, int> numbers = [];
        foreach (ServiceCode service in due) numbers[service] = await db.LiveNumber(service, stop);
        if (numbers.Count == 0) return [];
        KeyValuePair<string, string>[] texts = [new("state", ""), new(EntryTexts.LiveAgain, "")];
        string note = string.Create(CultureInfo.InvariantCulture, $"Its day came, {today:d MMMM yyyy}");
        IReadOnlyList<ServiceCode> left = await change.Run(
            numbers, entry => entry with { Texts = entry.Texts.With(texts) }, new Authorship(Actor.Program, VersionKind.StateChanged, note), "entry.state", stop);
        return [.. due.Except(left)];
    }

    internal enum Outcome
    {
        Done,

        /// <summary>It is another than she saw.</summary>
        ChangedMeanwhile,
        NoReason,
        DayNotToCome,

        /// <summary>It would be seen by people who cannot see it now: send a change instead.</summary>
        NeedsApproval,
    }
}
