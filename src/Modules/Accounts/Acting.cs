using Microsoft.Extensions.DependencyInjection;
using ServiceMap.Kernel;

namespace ServiceMap.Accounts;

/// <summary>
/// Has one behaviour write in a transaction of its own, with what it records in the audit trail: both stand or fall together. What
/// else the request has read stays out of it.
/// </summary>
internal sealed class Acting(IServiceScopeFactory scopes)
{
    public async Task<TOutcome> Do<TBehaviour, TOutcome>(Func<TBehaviour, Task<TOutcome>> act, CancellationToken stop)
        where TBehaviour : notnull
    {
        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        Work work = scope.ServiceProvider.GetRequiredService<Work>();
        await work.Begin(stop);
        TOutcome outcome = await act(scope.ServiceProvider.GetRequiredService<TBehaviour>());
        await work.Commit(stop);
        return outcome;
    }
}
