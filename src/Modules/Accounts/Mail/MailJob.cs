using Microsoft.Extensions.DependencyInjection;
using ServiceMap.Accounts.Contracts.Plugins;

namespace ServiceMap.Accounts.Mail;

/// <summary>Sends messages in the background.</summary>
internal sealed class MailJob(IServiceScopeFactory scopes) : IJob
{
    public string Name => "mail";

    public TimeSpan Every => TimeSpan.Zero;

    public async Task<string?> Run(DateTimeOffset now, CancellationToken stop)
    {
        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        SendLetters.Outcome outcome = await scope.ServiceProvider.GetRequiredService<SendLetters>().Run(now, stop);
        return outcome switch
        {
            { Sent: 0, Failed: 0 } => null,
            { Failed: 0 } => $"{Messages(outcome.Sent)} sent",
            { Sent: 0 } => $"{Messages(outcome.Failed)} not taken",
            _ => $"{Messages(outcome.Sent)} sent, {outcome.Failed} not taken",
        };
    }

    private static string Messages(int count) => count == 1 ? "1 message" : $"{count} messages";
}
