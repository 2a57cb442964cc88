using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Kernel;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Drafts;
using ServiceMap.Providers.Storage;

namespace ServiceMap.Providers.Demonstrations;

/// <summary>Does with the entries of two organisations what their keepers and a reviewer would do, so that every state is there to be seen.</summary>
internal sealed class DemonstrationEntries(IServiceScopeFactory scopes, TimeProvider clock)
{
    private static readonly IPAddress Here = IPAddress.Loopback;

    public async Task Run(MakeDemonstration asked, CancellationToken stop)
    {
        Actor reviewer = new(asked.Reviewer.Account, asked.Reviewer.Name, "commissioner", Here.ToString());
        await In<TrustOrganisation>(trust => trust.Run(new ProviderCode(asked.Trusted.Organisation), true, reviewer, stop));
        await New(asked.Keeper, reviewer, stop);
        await Trusted(asked.Trusted, stop);
    }

    /// <summary>A draft that was begun, one that waits, one that was sent back, one that was approved, and a service that is paused for a month.</summary>
    private async Task New(DemonstrationAccount account, Actor reviewer, CancellationToken stop)
    {
        Keeper keeper = KeeperOf(account);
        List<ServiceCode> own = await Own(keeper, stop);
        if (own.Count < 5) return;
        await Write(own[0], keeper, EntryStep.Referral, "referral", "Ring us on any weekday, or write to us.", stop);
        await Send(await Write(own[1], keeper, EntryStep.Dates, "capacity", "25", stop), keeper, stop);
        Draft returned = await Write(own[2], keeper, EntryStep.Referral, "referral", "Ring.", stop);
        await Send(returned, keeper, stop);
        await In<DecideDraft>(decide => decide.Return(returned.Id, "Who may refer, and do women refer themselves?", reviewer, stop));
        Draft approved = await Write(own[3], keeper, EntryStep.Referral, "referral", "Women refer themselves by telephone.", stop);
        await Send(approved, keeper, stop);
        DateTime saved = await In<ProvidersDb, DateTime>(db => db.Drafts.Where(draft => draft.Id == approved.Id).Select(draft => draft.Saved).FirstAsync(stop));
        await In<DecideDraft>(decide => decide.Approve(approved.Id, 1, saved, reviewer, stop));
        await State(own[4], keeper, ServiceState.Paused, clock.Today().AddDays(30), "The team moves house", stop);
    }

    /// <summary>A change that is live and to be looked at, and services that are full, hidden, withdrawn and confirmed.</summary>
    private async Task Trusted(DemonstrationAccount account, CancellationToken stop)
    {
        Keeper keeper = KeeperOf(account);
        List<ServiceCode> own = await Own(keeper, stop);
        if (own.Count < 5) return;
        await Send(await Write(own[0], keeper, EntryStep.Referral, "referral", "Referrals from the police and the courts, by e-mail.", stop), keeper, stop);
        await State(own[1], keeper, ServiceState.Full, null, "All places are taken", stop);
        await State(own[2], keeper, ServiceState.Hidden, clock.Today().AddDays(14), null, stop);
        await State(own[3], keeper, ServiceState.Withdrawn, null, "The money ended", stop);
        await In<ConfirmEntries>(confirm => confirm.Run(new Dictionary<ServiceCode, int> { [own[4]] = 1 }, keeper, stop));
    }

    private static Keeper KeeperOf(DemonstrationAccount account)
    {
        SignedIn person = new(account.Account, account.Name, new HashSet<Role> { Role.Provider }, new HashSet<string> { account.Organisation }, null, HasSecondFactor: false);
        return Keeper.Of(person, new ProviderCode(account.Organisation), Here, "makes a demonstration")!;
    }

    private Task<List<ServiceCode>> Own(Keeper keeper, CancellationToken stop) =>
        In<ProvidersDb, List<ServiceCode>>(db => db.Services.Where(entry => entry.Provider == keeper.Provider).OrderBy(entry => entry.Code).Select(entry => entry.Code).ToListAsync(stop));

    private async Task<Draft> Write(ServiceCode service, Keeper keeper, EntryStep step, string field, string text, CancellationToken stop)
    {
        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        Draft draft = (await scope.ServiceProvider.GetRequiredService<BeginDraft>().Run(service, keeper, stop))!;
        await scope.ServiceProvider.GetRequiredService<KeepStep>().Run(draft, step, new Dictionary<string, string> { [field] = text }, isDone: true, stop);
        return draft;
    }

    private Task Send(Draft draft, Keeper keeper, CancellationToken stop) => In<SendDraft>(send => send.Run(draft.Id, keeper, stop));

    private Task State(ServiceCode service, Keeper keeper, ServiceState state, DateOnly? until, string? reason, CancellationToken stop) =>
        In<ChangeState>(change => change.Run(service, 1, state, until, reason, keeper, stop));

    private Task In<T>(Func<T, Task> run)
        where T : notnull => In<T, bool>(async part =>
        {
            await run(part);
            return true;
        });

    private async Task<TResult> In<T, TResult>(Func<T, Task<TResult>> run)
        where T : notnull
    {
        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        return await run(scope.ServiceProvider.GetRequiredService<T>());
    }
}
