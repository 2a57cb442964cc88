namespace ServiceMap.Host.Tests.Leaks.Walking;

/// <summary>Somebody who asks a server and keeps nothing from one answer to the next.</summary>
/// <param name="server">Where it is.</param>
/// <param name="cookies">What her browser sends with every request; empty for somebody who is not signed in.</param>
internal sealed class Visitor(Uri server, string cookies = "") : IDisposable
{
    private readonly HttpClient client = new(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false, ActivityHeadersPropagator = null }) { BaseAddress = server };

    public async Task<Answer> Ask(Asking asking)
    {
        using HttpRequestMessage request = new(HttpMethod.Parse(asking.Method), asking.Address);
        if (asking.Body is { } body) request.Content = new StringContent(body, System.Text.Encoding.UTF8, "application/x-www-form-urlencoded");
        if (asking.Header is { Name: not "Cookie" } header) request.Headers.TryAddWithoutValidation(header.Name, header.Value);
        string[] sent = [.. new[] { cookies, asking.Header is { Name: "Cookie", Value: { } more } ? more : "" }.Where(text => text.Length > 0)];
        if (sent.Length > 0) request.Headers.TryAddWithoutValidation("Cookie", string.Join("; ", sent));
        using HttpResponseMessage response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return await Answer.Of(response);
    }

    public void Dispose() => client.Dispose();
}
