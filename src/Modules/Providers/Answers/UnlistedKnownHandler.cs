using MediatR;
using Microsoft.EntityFrameworkCore;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Storage;

namespace ServiceMap.Providers.Answers;

internal sealed class UnlistedKnownHandler(ProvidersDb db) : IRequestHandler<UnlistedKnown, IReadOnlyList<UnlistedWish>>
{
    public async Task<IReadOnlyList<UnlistedWish>> Handle(UnlistedKnown question, CancellationToken stop) =>
        [.. (await db.Unlisted.AsNoTracking().ToListAsync(stop)).OrderBy(wish => wish.Provider.Value, StringComparer.Ordinal)];
}
