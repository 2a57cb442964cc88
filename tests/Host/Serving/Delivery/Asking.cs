namespace ServiceMap.Host.Tests.Serving.Delivery;

/// <summary>Asks as a browser or a cache in between does, and hands back the answer as it came, still compressed.</summary>
internal static class Asking
{
    public static async Task<HttpResponseMessage> Ask(this HttpClient client, string address, params (string Name, string Value)[] headers) =>
        await client.Ask(HttpMethod.Get, address, headers);

    public static async Task<HttpResponseMessage> Ask(this HttpClient client, HttpMethod method, string address, params (string Name, string Value)[] headers)
    {
        using HttpRequestMessage request = new(method, address);
        foreach ((string name, string value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public static Task<byte[]> Bytes(this HttpResponseMessage answer) => answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
}
