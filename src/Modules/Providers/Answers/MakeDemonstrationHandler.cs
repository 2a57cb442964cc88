using MediatR;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Demonstrations;

namespace ServiceMap.Providers.Answers;

internal sealed class MakeDemonstrationHandler(DemonstrationEntries entries) : IRequestHandler<MakeDemonstration, Unit>
{
    public async Task<Unit> Handle(MakeDemonstration question, CancellationToken stop)
    {
        await entries.Run(question, stop);
        return Unit.Value;
    }
}
