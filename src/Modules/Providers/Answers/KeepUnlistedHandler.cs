using MediatR;
using Microsoft.EntityFrameworkCore;
using ServiceMap.Kernel;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Storage;
using ServiceMap.Providers.Unlisted;

namespace ServiceMap.Providers.Answers;

internal sealed class KeepUnlistedHandler(ProvidersDb db, HonourWishes honour) : IRequestHandler<KeepUnlisted, Taken>
{
    public async Task<Taken> Handle(KeepUnlisted question, CancellationToken stop)
    {
        HashSet<ProviderCode> there = [.. await db.Unlisted.Select(wish => wish.Provider).ToListAsync(stop)];
        db.AddRange(question.Wishes.Where(wish => !there.Contains(wish.Provider)));
        await db.SaveChangesAsync(stop);
        return await honour.HideStored(stop);
    }
}
