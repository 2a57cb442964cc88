using MediatR;
using Microsoft.EntityFrameworkCore;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Locations;
using ServiceMap.Providers.Storage;

namespace ServiceMap.Providers.Answers;

internal sealed class SealedPartsHandler(ProvidersDb db, WithheldSeal seal) : IRequestHandler<SealedParts, SealedPartsAnswer>
{
    public async Task<SealedPartsAnswer> Handle(SealedParts question, CancellationToken stop)
    {
        if (!await db.HasTable(ProvidersModule.SealedTable, stop)) return new SealedPartsAnswer(0, 0);
        List<SealedPart> parts = await db.SealedParts.AsNoTracking().ToListAsync(stop);
        return new SealedPartsAnswer(parts.Count, parts.Count(part => !seal.CanOpen(part)));
    }
}
