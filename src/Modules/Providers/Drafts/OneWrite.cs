using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ServiceMap.Kernel;
using ServiceMap.Providers.Storage;

namespace ServiceMap.Providers.Drafts;

/// <summary>Runs a piece of work in a transaction of its own. What is to be kept is committed as a whole, and the facts are told after that.</summary>
internal sealed class OneWrite(IServiceScopeFactory scopes)
{
    public async Task<T> Run<T>(Func<IServiceProvider, Task<Written<T>>> work, CancellationToken stop)
    {
        Written<T> written = await Write(work, stop);
        if (written.Facts.Count == 0) return written.Result;
        await using AsyncServiceScope telling = scopes.CreateAsyncScope();
        IMediator tell = telling.ServiceProvider.GetRequiredService<IMediator>();
        foreach (INotification fact in written.Facts.Cast<INotification>()) await tell.Publish(fact, CancellationToken.None);
        return written.Result;
    }

    private async Task<Written<T>> Write<T>(Func<IServiceProvider, Task<Written<T>>> work, CancellationToken stop)
    {
        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        Work one = scope.ServiceProvider.GetRequiredService<Work>();
        await one.Begin(stop);
        Written<T> written = await work(scope.ServiceProvider);
        if (!written.IsKept) return written with { Facts = [] };
        await one.Commit(CancellationToken.None);
        if (written.LeavesNothing) await EmptyJournal();
        return written;
    }

    /// <summary>What was public and is withheld now is not to stay readable in the journal.</summary>
    private async Task EmptyJournal()
    {
        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ProvidersDb>().Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)");
    }
}

/// <summary>What a piece of work came to.</summary>
/// <param name="Result">What to answer.</param>
/// <param name="IsKept">Whether what was written stays; if not, nothing has happened.</param>
/// <param name="Facts">What to tell the others afterwards.</param>
/// <param name="LeavesNothing">Whether something was withheld that was public.</param>
internal sealed record Written<T>(T Result, bool IsKept, IReadOnlyList<object> Facts, bool LeavesNothing = false)
{
    public static Written<T> Nothing(T result) => new(result, false, []);

    public static Written<T> Kept(T result, IReadOnlyList<object> facts) => new(result, true, facts);
}
