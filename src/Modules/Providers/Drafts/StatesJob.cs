using Microsoft.Extensions.DependencyInjection;
using ServiceMap.Accounts.Contracts.Plugins;
using ServiceMap.Providers.Contracts;

namespace ServiceMap.Providers.Drafts;

/// <summary>Makes entries live again whose day has come, also those whose day came while nothing ran.</summary>
internal sealed class StatesJob(IServiceScopeFactory scopes) : IJob
{
    public string Name => "states";

    public TimeSpan Every => TimeSpan.FromMinutes(1);

    public async Task<string?> Run(DateTimeOffset now, CancellationToken stop)
    {
        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        IReadOnlyList<ServiceCode> live = await scope.ServiceProvider.GetRequiredService<ChangeState>().OfDay(stop);
        return live.Count == 0 ? null : $"Live again: {string.Join(", ", live)}";
    }
}
