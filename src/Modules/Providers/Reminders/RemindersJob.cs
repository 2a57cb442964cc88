using Microsoft.Extensions.DependencyInjection;
using ServiceMap.Accounts.Contracts.Plugins;
using ServiceMap.Kernel;

namespace ServiceMap.Providers.Reminders;

/// <summary>Reminds people in the background to confirm their entries.</summary>
internal sealed class RemindersJob(IServiceScopeFactory scopes) : IJob
{
    public string Name => "reminders";

    public TimeSpan Every => TimeSpan.FromHours(1);

    public async Task<string?> Run(DateTimeOffset now, CancellationToken stop)
    {
        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        DateOnly today = DateOnly.FromDateTime(now.UtcDateTime.OnTheClock());
        int reminded = await scope.ServiceProvider.GetRequiredService<SendReminders>().Run(today, stop);
        return reminded == 0 ? null : reminded == 1 ? "1 person reminded" : $"{reminded} people reminded";
    }
}
