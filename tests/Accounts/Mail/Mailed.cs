using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Accounts.Mail;
using ServiceMap.Accounts.Storage;
using ServiceMap.Host;
using ServiceMap.Host.Storage;
using ServiceMap.Tests;

namespace ServiceMap.Accounts.Tests.Mail;

/// <summary>A program that sends messages.</summary>
internal static class Mailed
{
    public static readonly DateTimeOffset Noon = new(2026, 6, 1, 12, 0, 0, TimeSpan.Zero);

    /// <param name="port">Where the mail server listens; null for none.</param>
    public static Task<TestProgram> Start(int? port) => TestProgram.Start(services => services.Replace(ServiceDescriptor.Singleton(Settings(port))));

    /// <summary>Another program over the same folder, as after a kill and a start.</summary>
    public static ServiceProvider Again(TestProgram program, int? port)
    {
        ServiceCollection services = new();
        services.AddServiceMap(new DataFolder(program.Folder));
        services.AddSingleton(Settings(port));
        return services.BuildServiceProvider();
    }

    public static Task<bool> Post(TestProgram program, string key = "invitation 1") =>
        program.Ask(new SendMail(key, "ada@example.org", "You are invited", "Choose a password:\n{site}/invitation/secret-1"));

    public static async Task<SendLetters.Outcome> Send(IServiceScopeFactory scopes, DateTimeOffset now, CancellationToken stop)
    {
        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<SendLetters>().Run(now, stop);
    }

    public static Task<SendLetters.Outcome> Send(TestProgram program, DateTimeOffset? now = null) =>
        Send(program.Get<IServiceScopeFactory>(), now ?? Noon, TestContext.Current.CancellationToken);

    /// <summary>The program dies when it has handed a message over and has not heard that it was taken.</summary>
    public static async Task DieOverIt(TestProgram program, SmtpServer server)
    {
        using CancellationTokenSource death = new();
        Task sending = Send(program.Get<IServiceScopeFactory>(), Noon, death.Token);
        while (server.Messages.IsEmpty) await Task.Delay(10, TestContext.Current.CancellationToken);
        await death.CancelAsync();
        await sending.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        server.FallsSilent = false;
    }

    public static async Task<Letter> Kept(TestProgram program)
    {
        await using AsyncServiceScope scope = program.Scope();
        return scope.ServiceProvider.GetRequiredService<AccountsDb>().Letters.Single();
    }

    private static IConfiguration Settings(int? port) => new ConfigurationBuilder().AddInMemoryCollection(port is null
        ? [new("Site:Address", "https://map.example.org/")]
        : [new("Mail:Host", "127.0.0.1"), new("Mail:Port", $"{port}"), new("Mail:Security", "none"), new("Mail:From", "map@example.org")]).Build();
}
