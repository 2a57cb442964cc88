using MediatR;
using Microsoft.Data.Sqlite;
using ServiceMap.Host.Packs;
using ServiceMap.Kernel;
using ServiceMap.Providers.Contracts;

namespace ServiceMap.Host.Storage;

/// <summary>Carries the wishes of organisations not to be listed over into a backup that is about to be restored.</summary>
internal static class CarryWishes
{
    /// <param name="there">The folder whose database is about to be replaced.</param>
    /// <param name="program">The program over the backup.</param>
    /// <param name="stop">Stops the work.</param>
    public static async Task Run(DataFolder there, IServiceProvider program, CancellationToken stop)
    {
        IReadOnlyList<UnlistedWish> wishes = IsSound(there) ? await Read(there, stop) : [];
        if (wishes.Count == 0) return;
        await program.GetRequiredService<TakeTogether>().Run(
            (_, _) => Task.FromResult<IReadOnlyList<IRequest<Taken>>>([new KeepUnlisted(wishes)]), _ => true, null, stop);
    }

    /// <summary>Whether the database can be read. Of a damaged one nothing is asked: it is kept as it is, to the letter.</summary>
    private static bool IsSound(DataFolder there)
    {
        if (!StoreFile.IsOne(there.Database)) return false;
        try
        {
            using SqliteConnection connection = StoreFile.Open(there.Database, SqliteOpenMode.ReadOnly);
            return StoreFile.Faults(connection).Count == 0;
        }
        catch (SqliteException)
        {
            return false;
        }
    }

    /// <summary>None where the database is too old to hold wishes.</summary>
    private static async Task<IReadOnlyList<UnlistedWish>> Read(DataFolder there, CancellationToken stop)
    {
        try
        {
            await using ServiceProvider program = Composition.Over(there);
            await using AsyncServiceScope scope = program.CreateAsyncScope();
            return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new UnlistedKnown(), stop);
        }
        catch (SqliteException)
        {
            return [];
        }
    }
}
