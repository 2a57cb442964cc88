using Microsoft.Extensions.Logging;

namespace ServiceMap.Gaps.Engine;

internal sealed class Impure(ILogger<Impure> log)
{
    public void Run() => log.LogInformation("An engine that talks.");
}
