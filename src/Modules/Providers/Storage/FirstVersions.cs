using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Versions;

namespace ServiceMap.Providers.Storage;

/// <summary>Keeps what entries say that were stored before versions were kept. It follows the migrations; one that is stopped halfway is run again.</summary>
internal static class FirstVersions
{
    public static async Task Run(ProvidersDb db, KeepVersions versions, CancellationToken stop)
    {
        List<ServiceCode> without = await db.Services.Where(entry => !db.Versions.Any(version => version.Service == entry.Code)).Select(entry => entry.Code).ToListAsync(stop);
        if (without.Count == 0) return;
        await using IDbContextTransaction? own = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(stop) : null;
        await versions.Run(without, new Authorship(Actor.Program, VersionKind.Recorded), stop);
        if (own is not null) await own.CommitAsync(stop);
    }
}
