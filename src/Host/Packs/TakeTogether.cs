using System.Globalization;
using MediatR;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Host.Storage;
using ServiceMap.Kernel;

namespace ServiceMap.Host.Packs;

/// <summary>
/// Has modules take their parts of something within one transaction, and commits only when nothing of it was refused. The facts that
/// follow are told after the commit.
/// </summary>
internal sealed class TakeTogether(IServiceScopeFactory scopes, DataFolder folder, ILogger<TakeTogether> log)
{
    /// <param name="read">
    /// Gives the parts to take: asks the modules what they have, and adds what is refused already. Nobody else can write meanwhile, so
    /// files are read before.
    /// </param>
    /// <param name="mayStore">Sees what would change, and says whether it is to be stored.</param>
    /// <param name="progress">Hears how much of the work is done, from 0 to 1.</param>
    /// <param name="stop">Stops the work, and undoes it. Once the commit has begun it is not listened to any more.</param>
    public async Task<Outcome> Run(
        Func<IMediator, Refusals, Task<IReadOnlyList<IRequest<Taken>>>> read,
        Func<IReadOnlyList<TakenFile>, bool> mayStore,
        IProgress<double>? progress,
        CancellationToken stop)
    {
        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        Work work = scope.ServiceProvider.GetRequiredService<Work>();
        IMediator ask = scope.ServiceProvider.GetRequiredService<IMediator>();
        await work.Begin(stop);

        Refusals refusals = [];
        List<TakenFile> files = [];
        List<object> facts = [];
        IReadOnlyList<IRequest<Taken>> parts = await read(ask, refusals);
        for (int i = 0; i < parts.Count; i++)
        {
            progress?.Report((i + 1.0) / (parts.Count + 2));
            Taken taken = await ask.Send(parts[i], stop);
            files.AddRange(taken.Files);
            facts.AddRange(taken.Facts);
            refusals.AddRange(taken.Refused);
        }

        if (refusals.Count > 0) return log.Told(new Outcome([], refusals, Stored: false) { More = refusals.More });
        if (!mayStore(files)) return new Outcome(files, [], Stored: false);
        stop.ThrowIfCancellationRequested();
        await Record(ask, files, stop);
        await work.Commit(CancellationToken.None);
        await folder.EmptyJournal(CancellationToken.None);
        await Tell(facts);
        progress?.Report(1);
        return log.Told(new Outcome(files, [], Stored: true));
    }

    /// <param name="Files">What each file brought, or would have brought; none when something was refused.</param>
    /// <param name="Refused">What was refused; then nothing was stored.</param>
    /// <param name="Stored">Whether it was stored.</param>
    internal sealed record Outcome(IReadOnlyList<TakenFile> Files, IReadOnlyList<Refusal> Refused, bool Stored)
    {
        /// <summary>Whether more was refused than is kept.</summary>
        public bool More { get; init; }

        public bool ChangesNothing => Files.All(file => file.ChangesNothing);
    }

    /// <summary>What was brought in or changed at the command line stands in the audit trail, in numbers: what entries said before is in their histories.</summary>
    private static async Task Record(IMediator ask, List<TakenFile> files, CancellationToken stop)
    {
        TakenFile[] changed = [.. files.Where(file => !file.ChangesNothing)];
        if (changed.Length == 0) return;
        string counts = string.Join("; ", changed.Select(file => string.Create(
            CultureInfo.InvariantCulture, $"{file.File}: {file.Added} added, {file.Updated} updated, {file.Removed.Count} removed")));
        await ask.Send(new RecordAct(Actor.Operator(Environment.UserName), "data.changed", "data", After: counts), stop);
    }

    private async Task Tell(List<object> facts)
    {
        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        IMediator tell = scope.ServiceProvider.GetRequiredService<IMediator>();
        foreach (INotification fact in facts.Cast<INotification>()) await tell.Publish(fact, CancellationToken.None);
    }
}
