using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using ServiceMap.Host.Serving;
using ServiceMap.Host.Storage;

namespace ServiceMap.Host.Tests.Serving;

/// <summary>The program with settings of its own, serving the shipped data in this process.</summary>
internal sealed class ServedHere : IAsyncDisposable
{
    private readonly Running running;

    private ServedHere(Running running, WebApplication app) => (this.running, App) = (running, app);

    public WebApplication App { get; }

    /// <summary>A client that follows no redirect.</summary>
    public HttpClient Http { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });

    public static async Task<ServedHere> Start(params (string Name, string Value)[] settings)
    {
        Running folder = await Prepared.Copy();
        KeyValuePair<string, string?>[] all = [new("urls", "http://127.0.0.1:0"), .. settings.Select(one => KeyValuePair.Create<string, string?>(one.Name, one.Value))];
        IConfiguration configuration = new ConfigurationBuilder().AddInMemoryCollection(all).Build();
        WebApplication app = WebServer.Build(new DataFolder(folder.Data), "http://127.0.0.1:0", services => services.AddSingleton(configuration));
        ServedHere served = new(folder, app);
        _ = app.Services.GetRequiredService<Preparation>().Run(TestContext.Current.CancellationToken);
        await app.StartAsync(TestContext.Current.CancellationToken);
        served.Http.BaseAddress = new Uri(app.Urls.Single());
        return served;
    }

    public Task<HttpResponseMessage> Get(string address) => Http.GetAsync(address, TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await App.Services.GetRequiredService<Preparation>().Done;
        await App.DisposeAsync();
        running.Dispose();
    }
}
