using MediatR;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Contracts.Plugins;

namespace ServiceMap.Providers.Answers;

internal sealed class KindsKnownHandler(IEnumerable<IProvisionKind> kinds) : IRequestHandler<KindsKnown, IReadOnlyList<KindSummary>>
{
    public Task<IReadOnlyList<KindSummary>> Handle(KindsKnown question, CancellationToken stop) =>
        Task.FromResult<IReadOnlyList<KindSummary>>(
            [.. kinds.Select(kind => new KindSummary(kind.Slug, kind.Name)).OrderBy(kind => kind.Slug, StringComparer.Ordinal)]);
}
