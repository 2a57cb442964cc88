using MediatR;
using Microsoft.EntityFrameworkCore;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Storage;

namespace ServiceMap.Providers.Answers;

internal sealed class ServiceCodesKnownHandler(ProvidersDb db) : IRequestHandler<ServiceCodesKnown, IReadOnlyList<ServiceCode>>
{
    public async Task<IReadOnlyList<ServiceCode>> Handle(ServiceCodesKnown question, CancellationToken stop) =>
        await db.Services.Select(entry => entry.Code).ToListAsync(stop);
}
