using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using ServiceMap.Accounts.Contracts;

namespace ServiceMap.Accounts.Mail;

/// <summary>What sends messages, as the settings say.</summary>
internal static class Mailing
{
    public static void AddMailing(this IServiceCollection services)
    {
        services.AddScoped<Outbox>();
        services.AddScoped<SendLetters>();
        services.AddSingleton<LetterSeal>();
        services.AddSingleton(provider => new MailSender(MailSettings.Sender(provider.GetRequiredService<IConfiguration>())));
        services.AddSingleton<IPost>(provider => MailSettings.Of(provider.GetRequiredService<IConfiguration>()) is { } settings
            ? new SmtpPost(settings)
            : new FilePost(provider.GetRequiredService<MailPlace>()));
    }
}
