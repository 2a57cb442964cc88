namespace ServiceMap.Host.Tests.Leaks.Walking;

/// <summary>Somebody who asks a server and keeps nothing from one answer to the next.</summary>
internal sealed class Visitor : IDisposable
{
    private readonly HttpClient client;

    private Visitor(Uri server) => client = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false, ActivityHeadersPropagator = null }) { BaseAddress = server };

    public static async Task<Visitor> At(Uri server, Role role)
    {
        Visitor visitor = new(server);
        await role.SignIn(visitor.client);
        return visitor;
    }

    public async Task<Answer> Ask(Asking asking)
    {
        using HttpRequestMessage request = new(HttpMethod.Parse(asking.Method), asking.Address);
        if (asking.Body is { } body) request.Content = new StringContent(body, System.Text.Encoding.UTF8, "application/x-www-form-urlencoded");
        if (asking.Header is { } header) request.Headers.TryAddWithoutValidation(header.Name, header.Value);
        using HttpResponseMessage response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return await Answer.Of(response);
    }

    public void Dispose() => client.Dispose();
}
